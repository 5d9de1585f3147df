package portal.notifications.letters.enquiries;

import java.util.List;
import portal.certification.Case;
import portal.invoicing.Invoice;
import portal.invoicing.Invoices;
import portal.notifications.letters.Draft;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Phrase;
import portal.notifications.letters.ToApplicant;
import portal.notifications.letters.Words;
import portal.notifications.letters.invoices.InvoiceLink;
import portal.notifications.letters.materials.UploadLink;
import portal.notifications.letters.quotes.QuoteLink;

/**
 * Somebody who knows reference and address has asked for a fresh link. Whoever lost it has lost
 * those to quote, upload and invoices as well.
 */
final class CaseLink implements ToApplicant {
  private static final Words WORDS =
      Words.of(
          new Phrase("Your link to {reference}", "Ihr Link zu {reference}"),
          new Phrase(
              "Here is a fresh link to your case {reference}. Links that you had before go on"
                  + " working.",
              "Hier ist ein neuer Link zu Ihrem Fall {reference}. Frühere Links gelten weiter."),
          new Phrase(
              "If you did not ask for it, ignore this mail: the link came only to you.",
              "Wenn Sie ihn nicht angefordert haben, beachten Sie diese Nachricht nicht: Der Link"
                  + " ging nur an Sie."));

  /** A mail has links to this many invoices, the newest; each is an item of one transaction. */
  private static final int MOST = 10;

  private final Invoices invoices;

  CaseLink(Invoices invoices) {
    this.invoices = invoices;
  }

  @Override
  public Letter write(Case about, Draft draft) {
    Letter linked = draft.linked(draft.letter(WORDS));
    if (about.terms().quoted().isPresent()) {
      linked = QuoteLink.on(linked, about, draft);
    }
    linked = UploadLink.on(linked, about, draft);
    List<Invoice> documents = invoices.ofCase(about.id().value());
    for (Invoice one : documents.subList(Math.max(0, documents.size() - MOST), documents.size())) {
      linked = InvoiceLink.on(linked, one, draft);
    }
    return linked;
  }
}
