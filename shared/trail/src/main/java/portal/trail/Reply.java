package portal.trail;

import java.util.Map;

/** What was answered to a request, kept to be said again byte for byte. */
public record Reply(int status, Map<String, String> headers, String body) {
  /** Where nobody waits for an answer. */
  public static final Reply EMPTY = new Reply(204, Map.of(), "");

  public Reply {
    headers = Map.copyOf(headers);
  }
}
