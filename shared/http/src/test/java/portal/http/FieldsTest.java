package portal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portal.json.JsonObject;
import portal.json.JsonReader;

class FieldsTest {

  private static List<String> errors(String json, java.util.function.Consumer<Fields> read) {
    Fields fields = new Fields(JsonReader.readObject(json));
    read.accept(fields);
    ProblemException refused = assertThrows(ProblemException.class, fields::check);
    return refused.problem().errors().stream()
        .map(error -> error.pointer() + " " + error.code())
        .toList();
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    assertEquals(
        List.of(
            "/name required",
            "/title too-long",
            "/kind invalid",
            "/age wrong-type",
            "/extra unknown"),
        errors(
            "{\"name\":\"  \",\"title\":\"abcd\",\"kind\":\"x\",\"age\":7,\"extra\":1}",
            fields -> {
              fields.line("name", 10);
              fields.line("title", 3);
              fields.code("kind", _ -> Optional.empty());
              fields.line("age", 10);
            }));
  }

  @Test
  void aWrongFieldIsToldOnce() {
    assertEquals(
        List.of("/kind wrong-type"),
        errors("{\"kind\":5}", fields -> fields.code("kind", Optional::of)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\\nb", "a\\rb", "a\\u0000b", "a\\u202eb", "a\\u2028b", "a\\u0085b", "a\\tb"})
  void aLineHasNoControlCharacters(String text) {
    assertEquals(
        List.of("/name invalid"),
        errors("{\"name\":\"" + text + "\"}", fields -> fields.line("name", 9)));
  }

  @Test
  void aTextMayHaveLines() {
    Fields fields = new Fields(JsonReader.readObject("{\"text\":\" a\\r\\nb\\tc \"}"));
    assertEquals("a\nb\tc", fields.text("text", 9));
    fields.check();
  }

  @Test
  void lengthIsCountedInCharactersNotInBytes() {
    Fields fields = new Fields(JsonReader.readObject("{\"text\":\"\uD83D\uDE00\uD83D\uDE00\"}"));
    assertEquals("\uD83D\uDE00\uD83D\uDE00", fields.line("text", 2));
    fields.check();
  }

  @Test
  void entriesOfAListArePointedAt() {
    assertEquals(
        List.of("/items/0 wrong-type", "/items/1 required", "/items/2 too-long"),
        errors("{\"items\":[1,\" \",\"abcd\"]}", fields -> fields.lines("items", 3, 5)));
  }

  @Test
  void aNameOfTheSendersIsEscapedAndCutInPointers() {
    String name = "a/b~" + "x".repeat(100);
    JsonObject object = JsonObject.builder().text(name, "").build();
    ProblemException refused =
        assertThrows(ProblemException.class, () -> new Fields(object).check());
    assertEquals("/a~1b~0" + "x".repeat(54), refused.problem().errors().getFirst().pointer());
  }
}
