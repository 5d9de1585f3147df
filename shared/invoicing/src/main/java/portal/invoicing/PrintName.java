package portal.invoicing;

import java.time.LocalDate;
import portal.language.Language;
import portal.trail.AggregateId;

/** What a print is called among all prints, and how that begins where it lies. */
public record PrintName(String text) {

  public static PrintName of(InvoiceNumber number) {
    return new PrintName(number.text());
  }

  /**
   * That of rules that whoever orders accepts.
   *
   * @param book {@code terms} or {@code mark}
   */
  public static PrintName ofRules(String book, LocalDate version, Language language) {
    return new PrintName(book + "-" + version + "-" + language.code());
  }

  /** Where it lies. */
  public String key() {
    return text + ".pdf";
  }

  public AggregateId aggregate() {
    return new AggregateId("print#" + text);
  }
}
