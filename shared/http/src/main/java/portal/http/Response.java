package portal.http;

import java.util.HashMap;
import java.util.Map;
import portal.json.Json;

/** An answer: status, headers with lower-case names, text body. */
public record Response(int status, Map<String, String> headers, String body) {
  public Response {
    headers = Map.copyOf(headers);
  }

  public static Response json(int status, Json body) {
    return new Response(status, Map.of("content-type", "application/json"), body.write());
  }

  /** The same, with these headers besides. */
  public Response with(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(headers);
    all.putAll(more);
    return new Response(status, all, body);
  }

  /** Sends a browser on to another page after a form. */
  public static Response seeOther(String location) {
    return new Response(303, Map.of("location", location), "");
  }
}
