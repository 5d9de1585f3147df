package portal.testing;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import portal.language.Language;

/** In which language a text speaks, by the short words that no text of the other has. */
public final class Speech {
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "and", "your", "you", "with", "of", "from", "this", "that", "which", "are", "have",
          "our", "for", "not", "by", "its", "it", "they", "their", "than", "to", "or", "is");

  private static final Set<String> GERMAN =
      Set.of(
          "der", "das", "und", "nicht", "sie", "ihr", "ihre", "ihren", "wird", "mit", "für", "ein",
          "eine", "einen", "ist", "sich", "auf", "wir", "bei", "oder", "zum", "zur", "dem", "den");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private Speech() {}

  /** The words of the language in a text. */
  public static Set<String> of(Language language, String text) {
    Set<String> words = language == Language.DE ? GERMAN : ENGLISH;
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .filter(words::contains)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The words in a text of the language that are none of its own. */
  public static Set<String> strange(Language language, String text) {
    return of(language == Language.DE ? Language.EN : Language.DE, text);
  }
}
