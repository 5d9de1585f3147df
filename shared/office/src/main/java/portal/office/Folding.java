package portal.office;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words as they are compared: lower case, without marks, cut into what is letters and digits. A
 * German umlaut is kept both ways, as {@code ae} and as {@code a}, for people write both; what is
 * typed with an umlaut means the first, by which {@code Müller} finds those who are written {@code
 * Mueller}, too.
 */
final class Folding {
  /** Longer words are found by their beginning. */
  static final int MOST_BYTES = 40;

  static final int FEWEST_SIGNS = 2;

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** What has no marks that could be taken away, and the sigma that depends on what follows. */
  private static final Map<String, String> LETTERS =
      Map.of(
          "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ς",
          "σ");

  private static final Map<String, String> UMLAUTS = Map.of("ä", "ae", "ö", "oe", "ü", "ue");

  private Folding() {}

  /** The words of a text that is kept, each in all its spellings. */
  static Stream<String> kept(String text) {
    return rawWords(text).flatMap(word -> Stream.concat(plain(word), german(word)));
  }

  /** The words of a text that is searched for. */
  static Stream<String> typed(String text) {
    return rawWords(text).flatMap(Folding::german);
  }

  private static Stream<String> rawWords(String text) {
    return words(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
  }

  private static Stream<String> german(String word) {
    return plain(replaced(Normalizer.normalize(word, Normalizer.Form.NFC), UMLAUTS));
  }

  private static Stream<String> plain(String word) {
    String apart = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    return words(replaced(MARKS.matcher(apart).replaceAll(""), LETTERS))
        .map(Folding::cut)
        .filter(one -> one.codePointCount(0, one.length()) >= FEWEST_SIGNS);
  }

  private static Stream<String> words(String text) {
    return BETWEEN.splitAsStream(text).filter(word -> !word.isEmpty());
  }

  private static String replaced(String word, Map<String, String> by) {
    String done = word;
    for (Map.Entry<String, String> one : by.entrySet()) {
      done = done.replace(one.getKey(), one.getValue());
    }
    return done;
  }

  private static String cut(String word) {
    int end = word.length();
    while (word.substring(0, end).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      end = word.offsetByCodePoints(end, -1);
    }
    return word.substring(0, end);
  }
}
