package portal.notifications.letters;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portal.language.Language;

/** Words in every language that is written; <code>{net}</code> is the place of a value. */
public record Phrase(String english, String german) {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  /**
   * The words in one language, with these values in their places.
   *
   * @throws IllegalStateException if a place has no value
   */
  public String in(Language language, Map<String, String> values) {
    return PLACE
        .matcher(in(language))
        .replaceAll(place -> Matcher.quoteReplacement(value(place, values)));
  }

  private String in(Language language) {
    return switch (language) {
      case EN -> english;
      case DE -> german;
    };
  }

  private static String value(MatchResult place, Map<String, String> values) {
    return Optional.ofNullable(values.get(place.group(1)))
        .orElseThrow(() -> new IllegalStateException("Nothing is given for " + place.group()));
  }
}
