package portal.rulebook;

import java.time.LocalDate;
import java.util.List;
import portal.language.Said;

/** What whoever orders agrees to. Its text stands here alone: pages and prints are made of it. */
public enum Rulebook {
  TERMS("terms", new Said("Terms of certification", "Bedingungen der Zertifizierung")),
  MARK("mark", new Said("Rules for the use of the mark", "Regeln für das Zeichen"));

  private final String code;
  private final Said title;

  Rulebook(String code, Said title) {
    this.code = code;
    this.title = title;
  }

  /** The word that stands in names of prints and in addresses. */
  public String code() {
    return code;
  }

  public Said title() {
    return title;
  }

  /** All that there ever was of it: what somebody has accepted stays readable. */
  public Editions editions() {
    return switch (this) {
      case TERMS -> Terms.EDITIONS;
      case MARK -> Mark.EDITIONS;
    };
  }

  /** The version that holds on a day. */
  public LocalDate versionOn(LocalDate day) {
    return editions().inForce(day).version();
  }

  /** The editions that hold on a day or come after it. */
  public List<Edition> from(LocalDate day) {
    return editions().from(day);
  }
}
