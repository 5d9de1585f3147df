package portal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "}",
        "{\"a\":1,\"a\":2}",
        "{\"a\":1}{}",
        "[1,]",
        "nul",
        "{'a':1}",
        "01",
        "NaN",
        "{\"a\":\"\\ud800\"}",
        "{\"\\udfff\":1}",
        "\"unfinished"
      })
  void whatIsNotJsonIsMalformed(String text) {
    assertThrows(MalformedJson.class, () -> JsonReader.read(text));
  }

  @Test
  void deepNestingIsMalformed() {
    assertThrows(
        MalformedJson.class, () -> JsonReader.read("[".repeat(10_000) + "]".repeat(10_000)));
  }

  @Test
  void millionDigitsAreMalformed() {
    assertThrows(
        MalformedJson.class, () -> JsonReader.read("{\"a\":" + "9".repeat(1_000_000) + "}"));
  }

  @Test
  void hugeExponentStaysANumberAndIsNotExpanded() {
    assertEquals("{\"a\":1E+999999999}", JsonReader.read("{\"a\":1e999999999}").write());
  }

  @Test
  void bytesThatAreNotUtf8AreMalformed() {
    byte[] latin = "{\"a\":\"\u00e4\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertThrows(MalformedJson.class, () -> JsonReader.read(latin));
  }

  @Test
  void everyKindOfValueIsWrittenAsItWasRead() {
    String text =
        "{\"a\":[1,-2.50,true,false,null],\"b\":{\"c\":\"\u00e4\\n\\\"\uD83D\uDE00\"},\"d\":[]}";
    assertEquals(text, JsonReader.read(text.getBytes(StandardCharsets.UTF_8)).write());
  }

  @Test
  void onlyWholeNumbersAreWhole() {
    JsonObject object = JsonReader.readObject("{\"a\":3.0,\"b\":3.5,\"c\":\"3\"}");
    assertEquals(
        "Optional[3] Optional.empty Optional.empty",
        object.number("a") + " " + object.number("b") + " " + object.number("c"));
  }
}
