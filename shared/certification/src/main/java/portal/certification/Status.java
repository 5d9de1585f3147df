package portal.certification;

import java.util.Arrays;
import java.util.Optional;
import portal.language.Said;

/** Where a case stands. */
public enum Status {
  ENQUIRED("enquired", new Said("Enquired", "Angefragt")),
  ELIGIBLE("eligible", new Said("Eligible", "Kann zertifiziert werden")),
  /** The terms are settled, by an accepted quote or a free offer. */
  COMMISSIONED("commissioned", new Said("Commissioned", "Beauftragt")),
  /** The material is handed in and sealed. */
  SUBMITTED("submitted", new Said("Submitted", "Eingereicht")),
  /** The material is complete and waits for the board. */
  COMPLETE("complete", new Said("Complete", "Vollständig")),
  DECLINED("declined", new Said("Declined", "Abgelehnt")),
  QUOTE_REFUSED("quote-refused", new Said("Quote refused", "Angebot abgelehnt")),
  QUOTE_LAPSED("quote-lapsed", new Said("Quote lapsed", "Angebot abgelaufen")),
  WITHDRAWN("withdrawn", new Said("Withdrawn", "Zurückgezogen"));

  private final String code;
  private final Said title;

  Status(String code, Said title) {
    this.code = code;
    this.title = title;
  }

  /** The word that stands in JSON and in tables. */
  public String code() {
    return code;
  }

  /** What people call it. */
  public Said title() {
    return title;
  }

  /** The sentence that says so of a case. */
  public Said sentence() {
    return new Said(
        "The case stands at “" + title.english() + "”.",
        "Der Fall hat den Stand „" + title.german() + "“.");
  }

  public static Optional<Status> ofCode(String code) {
    return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
  }
}
