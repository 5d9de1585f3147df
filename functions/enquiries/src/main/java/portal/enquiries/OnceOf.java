package portal.enquiries;

import java.time.Instant;
import java.util.Map;
import portal.aws.Sha256;
import portal.http.Keys;
import portal.http.Request;
import portal.trail.Once;

/**
 * Finds what makes a request one and the same: who sent it, where to, under which key, with which
 * body.
 */
final class OnceOf {
  private OnceOf() {}

  /** A request with an {@code Idempotency-Key}. */
  static Once request(Request request, String principal, Instant now) {
    return once(request, principal, Keys.idempotency(request), now);
  }

  /**
   * A form, whose key is a hidden field; where no script filled it, the same content is the same
   * request.
   */
  static Once form(Request request, Map<String, String> form, String principal, Instant now) {
    String key = form.getOrDefault(EnquiryFields.FORM_KEY, "");
    return once(
        request,
        principal,
        key.isEmpty() ? "content " + Sha256.hex(request.body()) : "form " + key,
        now);
  }

  private static Once once(Request request, String principal, String key, Instant now) {
    String reference = request.path().getOrDefault("reference", "");
    return new Once(
        Sha256.hex(String.join("\u0000", principal, request.routeKey(), reference, key)),
        Sha256.hex(request.body()),
        now);
  }
}
