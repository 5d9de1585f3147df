package portal.testing;

import java.util.Map;
import portal.json.JsonObject;
import portal.json.JsonReader;

/** What a function answered: status, headers and the body's text. */
public record FunctionAnswer(int status, Map<String, String> headers, String body) {
  public FunctionAnswer {
    headers = Map.copyOf(headers);
  }

  public JsonObject json() {
    return JsonReader.readObject(body);
  }

  public String text(String name) {
    return json().text(name).orElseThrow(() -> new AssertionError("No " + name + " in " + this));
  }

  /** The slug of the problem that this is. */
  public String problem() {
    return json().text("type").orElse("").replace("/problems#", "");
  }

  /** Status, and the slug of the problem if it is one: {@code 200}, {@code 412 stale}. */
  public String outcome() {
    return status < 400 ? Integer.toString(status) : status + " " + problem();
  }

  public String header(String name) {
    return headers.getOrDefault(name, "");
  }
}
