package portal.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import portal.testing.Seeds;

final class SearchWordsTest {

  /** What is written in one way is found by whoever writes it in the other. */
  @ParameterizedTest
  @CsvSource({
    "Müller, Müller",
    "Müller, Mueller",
    "Müller, muller",
    "Müller, MÜLL",
    "Mueller, Müller",
    "Muller, Muller",
    "Straße, strasse",
    "STRASSE, straße",
    "Straße, STRAẞE",
    "Éclair, eclair",
    "Eclair, Éclair",
    "Søren, Soren",
    "Łódź, lodz",
    "Ægir, aegir",
    "İstanbul, istanbul",
    "Ｗｉｄｅ, wide",
    "C-7K2MXQ4RWD, 7k2m",
    "C-7K2MXQ4RWD, C-7K2MXQ4RWD",
    "000123, 00012",
    "ΟΔΟΣ, οδος",
    "οδοσ, ΟΔΟΣ",
    "株式会社, 株式"
  })
  void oneWritingFindsTheOther(String kept, String typed) {
    assertTrue(isFound(kept, typed), () -> SearchWords.of(kept).words().toString());
  }

  @ParameterizedTest
  @CsvSource({"Muller, Müller", "Listening, istening", "Ann, Anna"})
  void otherWordsAreNotFound(String kept, String typed) {
    assertFalse(isFound(kept, typed));
  }

  private static boolean isFound(String kept, String typed) {
    List<String> words = SearchWords.of(kept).words();
    List<String> wanted = SearchWords.typed(typed);
    return !wanted.isEmpty()
        && wanted.stream().allMatch(one -> words.stream().anyMatch(word -> word.startsWith(one)));
  }

  @Test
  void marksMayStandApart() {
    String apart = Normalizer.normalize("Müller", Normalizer.Form.NFD);
    assertEquals(SearchWords.of("Müller"), SearchWords.of(apart));
    assertEquals(SearchWords.typed("Müller"), SearchWords.typed(apart));
  }

  @Test
  void theLongestIsLookedForFirst() {
    assertEquals(List.of("academy", "anna", "of"), SearchWords.typed("of Anna, academy & a"));
  }

  @Test
  void nothingTypedIsNothingWanted() {
    assertEquals(List.of(), SearchWords.typed(" - a / \u0301"));
  }

  @Test
  void tooManyAreCutWhereTheyMatterLeast() {
    String many =
        IntStream.range(0, 90).mapToObj(number -> "word" + number).collect(Collectors.joining(" "));
    List<String> words = SearchWords.of("C-7K2MXQ4RWD", many, "title").words();
    assertEquals(SearchWords.MOST, words.size());
    assertTrue(words.contains("7k2mxq4rwd"));
    assertFalse(words.contains("title"));
  }

  /** Whatever is written, its words are few, short, and each finds it. */
  @ParameterizedTest(name = "-Dportal.seed={0}")
  @MethodSource("seeds")
  void anyTextIsFoundByEachOfItsWords(long seed) {
    Random random = new Random(seed);
    String text =
        random
            .ints(60, 0, SIGNS.length)
            .mapToObj(sign -> SIGNS[sign])
            .collect(Collectors.joining());
    List<String> words = SearchWords.of(text).words();
    assertTrue(words.size() <= SearchWords.MOST);
    for (String word : words) {
      assertTrue(word.getBytes(StandardCharsets.UTF_8).length <= Folding.MOST_BYTES, word);
      assertTrue(word.codePointCount(0, word.length()) >= Folding.FEWEST_SIGNS, word);
      assertFalse(word.contains(" ") || word.contains("#"), word);
    }
    for (String typed : text.split("[\\s#-]+", -1)) {
      if (!SearchWords.typed(typed).isEmpty()) {
        assertTrue(isFound(text, typed), () -> text + ": " + typed + " in " + words);
      }
    }
  }

  static java.util.stream.LongStream seeds() {
    return Seeds.of(300);
  }

  private static final String[] SIGNS = {
    "a",
    "B",
    "z",
    "7",
    "ä",
    "Ö",
    "u\u0308",
    "ß",
    "é",
    "\u0301",
    " ",
    " ",
    "-",
    "#",
    "½",
    "ﬁ",
    "李",
    "\uD83D\uDE00",
    "\uD835\uDC00",
    "İ",
    "Σ",
    "ø",
    "کی",
    "०",
    "\u200d"
  };
}
