package portal.local.gateway;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An HTTP response. */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and the bytes are nobody's to change.
public record Reply(int status, List<Map.Entry<String, String>> headers, byte[] body) {
  public Reply {
    headers = List.copyOf(headers);
  }

  /** A response with a body of this type. */
  public static Reply of(int status, String contentType, byte[] body) {
    return new Reply(status, List.of(Map.entry("Content-Type", contentType)), body);
  }

  /** A response with JSON. */
  public static Reply json(int status, String json) {
    return of(status, "application/json", json.getBytes(StandardCharsets.UTF_8));
  }

  /** A page. */
  public static Reply html(String html) {
    return of(200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8))
        .with("Cache-Control", "no-store")
        .with("X-Content-Type-Options", "nosniff");
  }

  /** The answer that API Gateway itself gives. */
  public static Reply message(int status, String message) {
    return json(status, "{\"message\":\"" + message + "\"}");
  }

  /** Sends the browser on with GET. */
  public static Reply seeOther(String location) {
    return new Reply(303, List.of(Map.entry("Location", location)), new byte[0]);
  }

  /** The same with one header more. */
  public Reply with(String name, String value) {
    var more = new ArrayList<>(headers);
    more.add(Map.entry(name, value));
    return new Reply(status, more, body);
  }
}
