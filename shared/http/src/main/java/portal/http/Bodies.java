package portal.http;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import portal.json.JsonObject;
import portal.json.JsonReader;
import portal.json.MalformedJson;
import portal.language.Language;
import portal.language.Said;

/** Reads the bodies of requests. */
public final class Bodies {
  /** The hidden field that names the language of the page whose form is sent. */
  public static final String PAGE = "page";

  private static final int MOST_FIELDS = 100;

  /** What a gateway that hands on text puts where bytes were not UTF-8. */
  private static final char REPLACEMENT = '\uFFFD';

  private Bodies() {}

  /** The JSON object that was sent; a problem if it is none or is not said to be JSON. */
  public static JsonObject json(Request request) {
    if (!request.mediaType().equals("application/json")) {
      throw Problem.of(
              ProblemKind.UNSUPPORTED_MEDIA_TYPE,
              new Said("Send application/json.", "Senden Sie application/json."))
          .exception();
    }
    try {
      JsonObject object = JsonReader.readObject(request.body());
      if (new String(request.body(), StandardCharsets.UTF_8).indexOf(REPLACEMENT) >= 0) {
        throw notUtf8();
      }
      return object;
    } catch (MalformedJson malformed) {
      throw Problem.of(ProblemKind.MALFORMED_JSON, malformed.said()).exception();
    }
  }

  /** The page whose form was sent, by the language that a hidden field of it names. */
  static Optional<Language> pageOf(Request request) {
    try {
      return Optional.ofNullable(form(request).get(PAGE)).flatMap(Language::ofCode);
    } catch (ProblemException noForm) {
      return Optional.empty();
    }
  }

  /** The form's fields by name; a problem if it is none or a name comes twice. */
  public static Map<String, String> form(Request request) {
    Map<String, String> fields = new LinkedHashMap<>();
    String text = utf8(request.body());
    String[] pairs = text.isEmpty() ? new String[0] : text.split("&", MOST_FIELDS + 1);
    if (pairs.length > MOST_FIELDS) {
      throw Problem.of(
              ProblemKind.MALFORMED_FORM,
              new Said("A form has at most 100 fields.", "Ein Formular hat höchstens 100 Felder."))
          .exception();
    }
    for (String pair : pairs) {
      String[] parts = pair.split("=", 2);
      String value = parts.length == 2 ? decode(parts[1]) : "";
      if (fields.putIfAbsent(decode(parts[0]), value) != null) {
        throw malformedForm();
      }
    }
    return fields;
  }

  private static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      throw malformedForm();
    }
  }

  private static String decode(String encoded) {
    try {
      String text = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
      if (text.indexOf(REPLACEMENT) >= 0) {
        throw malformedForm();
      }
      return text;
    } catch (IllegalArgumentException malformed) {
      throw malformedForm();
    }
  }

  private static ProblemException notUtf8() {
    return Problem.of(
            ProblemKind.MALFORMED_JSON,
            new Said("The text is not UTF-8.", "Der Text ist nicht in UTF-8."))
        .exception();
  }

  private static ProblemException malformedForm() {
    return Problem.of(
            ProblemKind.MALFORMED_FORM,
            new Said(
                "The form's encoding is broken, or a field comes twice.",
                "Das Formular ist fehlerhaft kodiert, oder ein Feld kommt zweimal vor."))
        .exception();
  }
}
