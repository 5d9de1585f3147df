package portal.notifications.letters.invoices;

import portal.invoicing.Invoice;
import portal.invoicing.Print;
import portal.invoicing.Prints;
import portal.notifications.letters.Draft;
import portal.notifications.letters.Enclosure;
import portal.notifications.letters.Phrase;

/** The print of an invoice or credit note, which the mail about it encloses. */
final class InvoicePrint {
  static final Phrase ENCLOSED =
      new Phrase(
          "It is attached as a PDF, which most bookkeeping programs read by themselves.",
          "Sie liegt als PDF bei, das die meisten Buchhaltungsprogramme von selbst lesen.");

  private InvoicePrint() {}

  /** Encloses it: the mail was asked for by what told that it is there. */
  static void in(Draft draft, Invoice document, Prints prints) {
    Print print =
        prints
            .find(document.number())
            .orElseThrow(() -> new IllegalStateException("A mail about what was not printed"));
    draft.enclose(Enclosure.of(Print.fileName(document), print));
  }
}
