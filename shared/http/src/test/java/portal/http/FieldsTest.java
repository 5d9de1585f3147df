package portal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static portal.http.FieldKinds.code;
import static portal.http.FieldKinds.flag;
import static portal.http.FieldKinds.line;
import static portal.http.FieldKinds.list;
import static portal.http.FieldKinds.object;
import static portal.http.FieldKinds.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portal.json.JsonObject;
import portal.json.JsonReader;
import portal.language.Said;

class FieldsTest {
  private static final FieldKind<Boolean> IN = object(fields -> fields.need("in", flag()));

  private static List<String> errors(String json, Consumer<Fields> read) {
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
              fields.need("name", line(10));
              fields.need("title", line(3));
              fields.need("kind", code(_ -> Optional.empty()));
              fields.need("age", line(10));
            }));
  }

  @Test
  void aWrongFieldIsToldOnce() {
    assertEquals(
        List.of("/kind wrong-type"),
        errors("{\"kind\":5}", fields -> fields.need("kind", code(Optional::of))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\\nb", "a\\rb", "a\\u0000b", "a\\u202eb", "a\\u2028b", "a\\u0085b", "a\\tb"})
  void aLineHasNoControlCharacters(String text) {
    assertEquals(
        List.of("/name invalid"),
        errors("{\"name\":\"" + text + "\"}", fields -> fields.need("name", line(9))));
  }

  @Test
  void aTextMayHaveLines() {
    Fields fields = new Fields(JsonReader.readObject("{\"text\":\" a\\r\\nb\\tc \"}"));
    assertEquals("a\nb\tc", fields.need("text", text(9)).get());
    fields.check();
  }

  @Test
  void lengthIsCountedInCharactersNotInBytes() {
    Fields fields = new Fields(JsonReader.readObject("{\"text\":\"\uD83D\uDE00\uD83D\uDE00\"}"));
    assertEquals("\uD83D\uDE00\uD83D\uDE00", fields.need("text", line(2)).get());
    fields.check();
  }

  @Test
  void entriesOfAListArePointedAt() {
    assertEquals(
        List.of("/items/0 wrong-type", "/items/1 required", "/items/2 too-long"),
        errors("{\"items\":[1,\" \",\"abcd\"]}", fields -> fields.may("items", list(5, line(3)))));
  }

  @Test
  void aNameOfTheSendersIsEscapedAndCutInPointers() {
    String name = "a/b~" + "x".repeat(100);
    JsonObject object = JsonObject.builder().text(name, "").build();
    ProblemException refused =
        assertThrows(ProblemException.class, () -> new Fields(object).check());
    assertEquals("/a~1b~0" + "x".repeat(54), refused.problem().errors().getFirst().pointer());
  }

  @Test
  void unknownFieldsAreToldLastOfAllObjectsThatWereRead() {
    assertEquals(
        List.of("/x/in required", "/y unknown", "/x/z unknown"),
        errors("{\"x\":{\"z\":1},\"y\":{\"unread\":1}}", fields -> fields.need("x", IN)));
  }

  @Test
  void nothingIsMadeOfWrongFields() {
    Fields fields = new Fields(JsonReader.readObject("{\"x\":\"abcd\"}"));
    Needed<String> wrong = fields.need("x", line(3));
    assertEquals(Optional.empty(), fields.made(wrong::get).value());
    assertThrows(IllegalStateException.class, wrong::get);
    Fields right = new Fields(JsonReader.readObject("{\"x\":\"abc\"}"));
    assertEquals("abc", right.made(right.need("x", line(3))::get).get());
  }

  @Test
  void whatIsWrongWithAnObjectDoesNotSpoilItsNeighbour() {
    Fields fields = new Fields(JsonReader.readObject("{\"x\":{},\"xy\":{\"in\":true}}"));
    assertFalse(fields.need("x", IN).is(_ -> true));
    assertTrue(fields.need("xy", IN).is(Boolean.TRUE::equals));
    assertFalse(fields.isFine("x"));
    assertTrue(fields.isFine("xy"));
  }

  @Test
  void whatOnlyTheCallerSeesIsToldWithTheRest() {
    assertEquals(
        List.of("/x taken"),
        errors(
            "{\"x\":\"abc\"}",
            fields -> {
              if (fields.need("x", line(3)).is("abc"::equals)) {
                fields.wrong("x", "taken", Said.same("Another has it."));
              }
            }));
  }
}
