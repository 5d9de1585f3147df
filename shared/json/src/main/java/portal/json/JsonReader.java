package portal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import portal.language.Said;

/**
 * Reads JSON within bounds that no honest sender meets: nesting 64, numbers of 40 characters, names
 * of 200. Duplicate names, bytes that are not UTF-8 and unpaired surrogates are malformed.
 */
public final class JsonReader {
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(64)
                  .maxNumberLength(40)
                  .maxNameLength(200)
                  .maxStringLength(10_000_000)
                  .build())
          .build();

  private JsonReader() {}

  /**
   * The one value that these UTF-8 bytes hold.
   *
   * @throws MalformedJson if they do not
   */
  public static Json read(byte[] utf8) {
    try {
      return read(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString());
    } catch (CharacterCodingException notUtf8) {
      throw new MalformedJson(new Said("The text is not UTF-8.", "Der Text ist nicht in UTF-8."));
    }
  }

  /**
   * The one value that this text holds.
   *
   * @throws MalformedJson if it does not
   */
  public static Json read(String text) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      if (parser.nextToken() == null) {
        throw new MalformedJson(new Said("The text is empty.", "Der Text ist leer."));
      }
      Json value = value(parser);
      if (parser.nextToken() != null) {
        throw new MalformedJson(
            new Said("Something follows the JSON value.", "Nach dem JSON-Wert folgt noch etwas."));
      }
      return value;
    } catch (StreamConstraintsException beyond) {
      throw new MalformedJson(
          new Said(
              "The JSON is nested too deeply or holds an overlong number or name.",
              "Das JSON ist zu tief verschachtelt oder enthält eine zu lange Zahl oder einen zu"
                  + " langen Namen."));
    } catch (IOException malformed) {
      throw new MalformedJson(new Said("The text is not JSON.", "Der Text ist kein JSON."));
    }
  }

  /**
   * The object that this text holds.
   *
   * @throws MalformedJson if it holds no object
   */
  public static JsonObject readObject(String text) {
    return object(read(text));
  }

  /**
   * The object that these UTF-8 bytes hold.
   *
   * @throws MalformedJson if they hold no object
   */
  public static JsonObject readObject(byte[] utf8) {
    return object(read(utf8));
  }

  private static JsonObject object(Json value) {
    if (value instanceof JsonObject object) {
      return object;
    }
    throw new MalformedJson(
        new Said("The JSON value is not an object.", "Der JSON-Wert ist kein Objekt."));
  }

  private static Json value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> members(parser);
      case START_ARRAY -> elements(parser);
      case VALUE_STRING -> new Json.Text(wellFormed(parser.getText()));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Numeral(parser.getDecimalValue());
      case VALUE_TRUE -> new Json.Flag(true);
      case VALUE_FALSE -> new Json.Flag(false);
      case VALUE_NULL -> new Json.Null();
      case null, default ->
          throw new MalformedJson(new Said("The text is not JSON.", "Der Text ist kein JSON."));
    };
  }

  private static JsonObject members(JsonParser parser) throws IOException {
    Map<String, Json> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = wellFormed(parser.currentName());
      parser.nextToken();
      members.put(name, value(parser));
    }
    return new JsonObject(members);
  }

  private static Json elements(JsonParser parser) throws IOException {
    List<Json> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(value(parser));
    }
    return new Json.Array(values);
  }

  private static String wellFormed(String text) {
    if (text.codePoints().anyMatch(point -> point >= 0xD800 && point <= 0xDFFF)) {
      throw new MalformedJson(
          new Said(
              "A string holds half a surrogate pair.",
              "Eine Zeichenkette enthält ein halbes Ersatzzeichenpaar."));
    }
    return text;
  }
}
