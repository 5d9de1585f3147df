package portal.requests;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import portal.aws.Sha256;
import portal.http.Bodies;
import portal.http.Keys;
import portal.http.Request;
import portal.json.JsonObject;
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
    return once(request, principal, Keys.idempotency(request), Sha256.hex(request.body()), now);
  }

  /**
   * A form, whose key is a hidden field; where no script filled it, the same content is the same
   * request, on whichever page it was typed.
   */
  public static Once form(
      Request request, Map<String, String> form, String principal, Instant now) {
    String key = form.getOrDefault(FORM_KEY, "");
    String content = digest(content(form));
    return key.isEmpty()
        ? once(request, principal, "content " + content, content, now)
        : once(request, principal, "form " + key, content, now);
  }

  /** What somebody typed into a form: all but what its page says of itself. */
  public static Map<String, String> content(Map<String, String> form) {
    Map<String, String> content = new LinkedHashMap<>(form);
    content.remove(FORM_KEY);
    content.remove(Bodies.PAGE);
    return content;
  }

  /** However the fields were ordered and encoded. */
  private static String digest(Map<String, String> content) {
    var json = JsonObject.builder();
    new TreeMap<>(content).forEach(json::text);
    return Sha256.hex(json.build().write());
  }

  private static Once once(
      Request request, String principal, String key, String fingerprint, Instant now) {
    String resource = new TreeMap<>(request.path()).toString();
    return new Once(
        Sha256.hex(String.join("\u0000", principal, request.routeKey(), resource, key)),
        fingerprint,
        now);
  }
}
