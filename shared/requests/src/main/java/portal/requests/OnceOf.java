package portal.requests;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import portal.aws.Sha256;
import portal.http.Keys;
import portal.http.Request;
import portal.trail.Once;

/**
 * Finds what makes a request one and the same: who sent it, where to, under which key, with which
 * body.
 */
public final class OnceOf {
  /** The hidden field that carries a form's key. */
  public static final String FORM_KEY = "idempotency-key";

  private OnceOf() {}

  /** A request with an {@code Idempotency-Key}. */
  public static Once request(Request request, String principal, Instant now) {
    return once(request, principal, Keys.idempotency(request), now);
  }

  /**
   * A form, whose key is a hidden field; where no script filled it, the same content is the same
   * request.
   */
  public static Once form(
      Request request, Map<String, String> form, String principal, Instant now) {
    String key = form.getOrDefault(FORM_KEY, "");
    return once(
        request,
        principal,
        key.isEmpty() ? "content " + Sha256.hex(request.body()) : "form " + key,
        now);
  }

  private static Once once(Request request, String principal, String key, Instant now) {
    String resource = new TreeMap<>(request.path()).toString();
    return new Once(
        Sha256.hex(String.join("\u0000", principal, request.routeKey(), resource, key)),
        Sha256.hex(request.body()),
        now);
  }
}
