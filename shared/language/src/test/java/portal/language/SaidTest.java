package portal.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SaidTest {
  @Test
  void eachLanguageHasItsOwn() {
    Said said = new Said("One", "Eins").then(new Said(" two", " zwei"));
    assertEquals("One two", said.in(Language.EN));
    assertEquals("Eins zwei", said.in(Language.DE));
    assertEquals("7", Said.same("7").in(Language.DE));
  }

  @ParameterizedTest
  @CsvSource({"'', Eins", "One, ''", "' ', ' '"})
  void nothingIsNoWordOfALanguage(String english, String german) {
    assertThrows(IllegalArgumentException.class, () -> new Said(english, german));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aLanguageIsFoundByItsCode(Language language) {
    assertEquals(language, Language.ofCode(language.code()).orElseThrow());
  }
}
