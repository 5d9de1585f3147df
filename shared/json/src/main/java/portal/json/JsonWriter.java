package portal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;

/** Writes values to a generator. */
final class JsonWriter {
  private JsonWriter() {}

  static void write(JsonGenerator to, Json value) throws IOException {
    switch (value) {
      case Json.Text(var text) -> to.writeString(text);
      case Json.Numeral(var number) -> to.writeNumber(number);
      case Json.Flag(var flag) -> to.writeBoolean(flag);
      case Json.Null() -> to.writeNull();
      case Json.Array(var values) -> {
        to.writeStartArray();
        for (Json element : values) {
          write(to, element);
        }
        to.writeEndArray();
      }
      case JsonObject(var members) -> {
        to.writeStartObject();
        for (Map.Entry<String, Json> member : members.entrySet()) {
          to.writeFieldName(member.getKey());
          write(to, member.getValue());
        }
        to.writeEndObject();
      }
    }
  }
}
