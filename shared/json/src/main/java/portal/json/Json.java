package portal.json;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;

/** A JSON value. */
public sealed interface Json
    permits JsonObject, Json.Array, Json.Text, Json.Numeral, Json.Flag, Json.Null {

  /** An array of values, in order. */
  record Array(List<Json> values) implements Json {
    public Array {
      values = List.copyOf(values);
    }

    /** An array of texts. */
    public static Array ofTexts(List<String> texts) {
      return new Array(texts.stream().<Json>map(Text::new).toList());
    }
  }

  /** A string. */
  record Text(String value) implements Json {}

  /** A number, exact. */
  record Numeral(BigDecimal value) implements Json {}

  /** True or false. */
  record Flag(boolean value) implements Json {}

  /** The null value. */
  record Null() implements Json {}

  /** This value as compact JSON text. */
  default String write() {
    StringWriter text = new StringWriter();
    try (var generator = JsonReader.FACTORY.createGenerator(text)) {
      JsonWriter.write(generator, this);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }
}
