package portal.rulebook;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import portal.language.Language;
import portal.language.Said;

/**
 * A rulebook as it holds from a day on. An edition that was ever shown is not changed: another is
 * put beside it.
 *
 * @param version its first day, by which it is called
 */
public record Edition(LocalDate version, List<Section> sections) {

  /** Some rules, and what they are about. */
  public record Section(Said title, List<Said> rules) {
    public Section {
      rules = List.copyOf(rules);
    }
  }

  public Edition {
    sections = List.copyOf(sections);
  }

  /** Says which edition this is. */
  public String caption(Language language) {
    return new Said(
            "Version %s, in force from %s.".formatted(version, day(Locale.UK)),
            "Fassung %s, gültig ab %s.".formatted(version, day(Locale.GERMANY)))
        .in(language);
  }

  private String day(Locale locale) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(version);
  }
}
