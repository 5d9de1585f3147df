package portal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static portal.http.FieldKinds.code;
import static portal.http.FieldKinds.count;
import static portal.http.FieldKinds.date;
import static portal.http.FieldKinds.flag;
import static portal.http.FieldKinds.line;
import static portal.http.FieldKinds.list;
import static portal.http.FieldKinds.object;
import static portal.http.FieldKinds.parsed;
import static portal.http.FieldKinds.text;
import static portal.http.FieldKinds.whole;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portal.json.JsonObject;
import portal.json.JsonReader;
import portal.language.Said;

final class FieldKindsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "line | 7 | /x wrong-type This must be a text.",
        "line | \"abcd\" | /x too-long At most 3 characters.",
        "line | \"a\\nb\" | /x invalid Control characters are not allowed here.",
        "line | \"a\\u200Fb\" | /x invalid Control characters are not allowed here.",
        "line | \"a\\u061Cb\" | /x invalid Control characters are not allowed here.",
        "text | 7 | /x wrong-type This must be a text.",
        "text | \"abcd\" | /x too-long At most 3 characters.",
        "text | \"a\\u0000\" | /x invalid Control characters are not allowed here.",
        "code | 7 | /x wrong-type This must be a text.",
        "code | \"cd\" | /x invalid This is not one of the values to choose from.",
        "parsed | true | /x wrong-type This must be a text.",
        "parsed | \"abcd\" | /x too-long At most 3 characters.",
        "parsed | \"cd\" | /x invalid Only ab.",
        "date | 2026 | /x wrong-type This must be a text.",
        "date | \"2026-03-031\" | /x too-long At most 10 characters.",
        "date | \"2026-02-30\" | /x invalid A date looks like 2026-03-31.",
        "flag | \"true\" | /x wrong-type This must be true or false.",
        "whole | \"3\" | /x wrong-type This must be a whole number.",
        "whole | 2.5 | /x wrong-type This must be a whole number.",
        "whole | 1 | /x invalid From 2 to 5.",
        "whole | 6 | /x invalid From 2 to 5.",
        "count | [] | /x wrong-type This must be a whole number.",
        "count | 5000000001 | /x invalid From 2 to 5000000000.",
        "object | {\"in\":5} | /x/in wrong-type This must be true or false.",
        "object | {} | /x/in required This is needed.",
        "list | {} | /x wrong-type This must be an array of texts.",
        "list | [1,2,3] | /x too-many At most 2 entries.",
        "list | [\"a\",null] | /x/1 wrong-type This must be a text.",
        "list | [\"a\",\" \"] | /x/1 required No entry may be empty.",
        "objects | 5 | /x wrong-type This must be an array of objects.",
        "objects | [{\"in\":true},7] | /x/1 wrong-type This must be an object.",
        "objects | [{\"in\":true},{}] | /x/1/in required This is needed."
      })
  void whatIsWrongIsTheSameWhetherItIsNeededOrMayBeThere(String kind, String sent, String told) {
    assertEquals(List.of(told), told(sent, fields -> fields.need("x", kind(kind))));
    assertEquals(List.of(told), told(sent, fields -> fields.may("x", kind(kind))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "line | \" abc \" | abc",
        "line | \"\\u00A0abc\\u200B\" | abc",
        "text | \"abc\" | abc",
        "code | \"ab\" | ab",
        "parsed | \"ab\" | ab",
        "date | \"2026-03-31\" | 2026-03-31",
        "flag | false | false",
        "whole | 2 | 2",
        "whole | 5.0 | 5",
        "count | 5000000000 | 5000000000",
        "object | {\"in\":true} | true",
        "list | [\"a\",\"b\"] | [a, b]",
        "objects | [{\"in\":true}] | [true]"
      })
  void whatIsRightIsTheSameWhetherItIsNeededOrMayBeThere(String kind, String sent, String read) {
    Fields fields = fields(sent);
    assertEquals(read, fields.need("x", kind(kind)).get().toString());
    assertEquals(Optional.of(read), fields.may("x", kind(kind)).map(Object::toString));
    fields.check();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"line", "text", "code", "parsed", "date", "flag", "whole", "count", "list"})
  void nothingIsFineUnlessItIsNeeded(String kind) {
    for (JsonObject object : List.of(JsonObject.builder().build(), holding("null"))) {
      Fields fields = new Fields(object);
      assertEquals(Optional.empty(), fields.may("x", kind(kind)));
      fields.check();
      assertFalse(fields.need("x", kind(kind)).is(_ -> true));
      assertEquals(List.of("/x required This is needed."), told(fields));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "line | \" \"",
        "line | \"\\u00A0\\u200B\\uFEFF\"",
        "text | \"\\u3164\\n\\u2060\"",
        "code | \"\\u200B\"",
        "text | \"\\n\"",
        "code | \"\"",
        "parsed | \"\"",
        "date | \" \"",
        "list | []"
      })
  void whatHasNothingInItIsNotThere(String kind, String sent) {
    Fields fields = fields(sent);
    assertEquals(Optional.empty(), fields.may("x", kind(kind)));
    fields.check();
    fields.need("x", kind(kind));
    assertEquals(List.of("/x required This is needed."), told(fields));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"null | required This is needed.", "5 | wrong-type This must be an object."})
  void ofANeededObjectThatIsNoneAllThatItNeedsIsTold(String sent, String told) {
    assertEquals(
        List.of("/x " + told, "/x/in required This is needed."),
        told(sent, fields -> fields.need("x", kind("object"))));
  }

  @Test
  void anObjectThatMayBeThereNeedsNothingUnlessItIs() {
    Fields fields = fields("null");
    assertEquals(Optional.empty(), fields.may("x", kind("object")));
    fields.check();
  }

  @Test
  void entriesThatAreWrongAreLeftOut() {
    assertEquals(Optional.of(List.of("a")), fields("[7,\"a\"]").may("x", list(2, line(3))));
  }

  private static FieldKind<?> kind(String name) {
    Function<String, Optional<String>> onlyAb = text -> Optional.of(text).filter("ab"::equals);
    FieldKind<Boolean> object = object(fields -> fields.need("in", flag()));
    return switch (name) {
      case "line" -> line(3);
      case "text" -> text(3);
      case "code" -> code(onlyAb);
      case "parsed" -> parsed(3, onlyAb, Said.same("Only ab."));
      case "date" -> date();
      case "flag" -> flag();
      case "whole" -> whole(2, 5);
      case "count" -> count(2, 5_000_000_000L);
      case "object" -> object;
      case "list" -> list(2, line(3));
      case "objects" -> list(2, object);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static JsonObject holding(String sent) {
    return JsonReader.readObject("{\"x\":" + sent + "}");
  }

  private static Fields fields(String sent) {
    return new Fields(holding(sent));
  }

  private static List<String> told(String sent, Consumer<Fields> read) {
    Fields fields = fields(sent);
    read.accept(fields);
    return told(fields);
  }

  private static List<String> told(Fields fields) {
    ProblemException refused = assertThrows(ProblemException.class, fields::check);
    return refused.problem().errors().stream()
        .map(error -> error.pointer() + " " + error.code() + " " + error.detail().english())
        .toList();
  }
}
