package portal.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import portal.language.Language;

/**
 * Finds the language of whoever reads the answer: that of the page whose form was sent, else the
 * one that {@code Accept-Language} likes best of ours (RFC 9110, 12.5.4; RFC 4647, lookup), else
 * English.
 */
final class ReaderLanguage {
  /** Longer than any browser's; looking at more is work for nobody. */
  private static final int LONGEST = 1_000;

  private static final List<Locale> OURS = List.of(Locale.ENGLISH, Locale.GERMAN);

  private ReaderLanguage() {}

  static Language of(Request request) {
    return ofPage(request).or(() -> accepted(request)).orElse(Language.EN);
  }

  private static Optional<Language> ofPage(Request request) {
    return request.isForm() ? Bodies.pageOf(request) : Optional.empty();
  }

  private static Optional<Language> accepted(Request request) {
    return request
        .header("accept-language")
        .filter(header -> header.length() <= LONGEST)
        .flatMap(ReaderLanguage::best);
  }

  /** What is no list of languages says nothing. */
  private static Optional<Language> best(String header) {
    try {
      return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(header), OURS))
          .map(Locale::getLanguage)
          .flatMap(Language::ofCode);
    } catch (IllegalArgumentException noList) {
      return Optional.empty();
    }
  }
}
