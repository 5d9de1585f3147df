package portal.notifications.letters.invoices;

import portal.notifications.ledger.MailKey;
import portal.notifications.letters.Occasion;
import portal.trail.Event;

/**
 * A mail about an invoice or credit note belongs to the case that owes it. It waits for the print
 * that it encloses.
 */
record DocumentPrinted(String event) implements Occasion {
  @Override
  public MailKey key(String notice, Event happened) {
    String reference =
        happened.data().text("case").orElseThrow(() -> new IllegalStateException("No case"));
    return new MailKey(reference, notice, happened.aggregate().own());
  }
}
