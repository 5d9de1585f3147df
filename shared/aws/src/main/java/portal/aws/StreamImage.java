package portal.aws;

import java.util.HashMap;
import java.util.Map;
import portal.json.Json;
import portal.json.JsonObject;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads the item images in table streams: {@code {"name": {"S": "value"}}}. The one place that
 * knows their shape.
 */
public final class StreamImage {
  private StreamImage() {}

  /**
   * The item.
   *
   * @throws IllegalStateException for an attribute type that no table of ours that has a stream
   *     uses
   */
  public static Map<String, AttributeValue> item(JsonObject image) {
    Map<String, AttributeValue> item = new HashMap<>();
    image.members().keySet().forEach(name -> item.put(name, value(image, name)));
    return item;
  }

  private static AttributeValue value(JsonObject image, String name) {
    JsonObject typed =
        image
            .object(name)
            .orElseThrow(() -> new IllegalStateException("No attribute value: " + name));
    Map.Entry<String, Json> only = typed.members().entrySet().iterator().next();
    return switch (only.getValue()) {
      case Json.Text(var text) when only.getKey().equals("S") -> AttributeValue.fromS(text);
      case Json.Text(var text) when only.getKey().equals("N") -> AttributeValue.fromN(text);
      case Json.Flag(var flag) when only.getKey().equals("BOOL") -> AttributeValue.fromBool(flag);
      default ->
          throw new IllegalStateException(
              "An attribute type that streams of ours do not carry: " + name);
    };
  }
}
