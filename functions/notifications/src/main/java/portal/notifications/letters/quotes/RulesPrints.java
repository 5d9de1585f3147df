package portal.notifications.letters.quotes;

import java.time.LocalDate;
import portal.certification.RuleVersions;
import portal.invoicing.Print;
import portal.invoicing.PrintName;
import portal.invoicing.Prints;
import portal.notifications.letters.Draft;
import portal.notifications.letters.Enclosure;
import portal.notifications.letters.Phrase;
import portal.storage.SmallObjects.NoObject;

/** The prints of the rules that somebody has accepted, which the mail about the order encloses. */
final class RulesPrints {
  private static final Phrase TERMS = new Phrase("Terms", "Bedingungen");
  private static final Phrase MARK = new Phrase("Rules-for-the-mark", "Regeln-zum-Zeichen");

  private RulesPrints() {}

  /**
   * Encloses them.
   *
   * @throws NoObject if one is not printed yet; it may be later
   */
  static void in(Draft draft, RuleVersions accepted, Prints prints) {
    enclose(draft, "terms", accepted.terms(), TERMS, prints);
    enclose(draft, "mark", accepted.mark(), MARK, prints);
  }

  private static void enclose(
      Draft draft, String book, LocalDate version, Phrase called, Prints prints) {
    PrintName name = PrintName.ofRules(book, version, draft.language());
    Print print =
        prints.find(name).orElseThrow(() -> new NoObject(name.text() + " is not printed yet"));
    draft.enclose(Enclosure.of(draft.text(called) + "-" + version + ".pdf", print));
  }
}
