package portal.trail;

import java.util.Map;

/** What was answered to a request, kept to be said again byte for byte. */
public record Reply(int status, Map<String, String> headers, String body) {
  public Reply {
    headers = Map.copyOf(headers);
  }
}
