package portal.local.distribution;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import portal.local.gateway.Request;

/** Requests of a viewer, for tests. */
final class Requests {
  private Requests() {}

  static Request get(String path) {
    return of("GET", path, "", Map.of());
  }

  static Request of(String method, String path, String query, Map<String, List<String>> headers) {
    byte[] body = "the body".getBytes(UTF_8);
    return new Request(method, path, query, headers, body, "HTTP/1.1", "192.0.2.1");
  }
}
