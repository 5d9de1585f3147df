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
              "Here is your fresh link to {reference}. Links that you already have keep"
                  + " working.",
              "hier ist Ihr neuer Link zu {reference}. Links, die Sie schon haben, gelten"
                  + " weiter."),
          new Phrase(
              "You did not ask for it? Then you need not do anything: it came to you only.",
              "Sie haben ihn nicht angefordert? Dann müssen Sie nichts tun: Er kam nur zu"
                  + " Ihnen."));

  /** A mail has links to this many invoices, the newest; each is an item of one transaction. */
  private static final int MOST = 10;

  private final Invoices invoices;

  CaseLink(Invoices invoices) {
    this.invoices = invoices;
  }

  @Override
  public Letter write(Case about, Draft draft) {
    Letter linked = draft.toCase(draft.letter(WORDS));
    if (about.terms().quoted().isPresent()) {
      linked = linked.with(QuoteLink.of(about, draft));
    }
    linked = UploadLink.on(linked, about, draft);
    List<Invoice> documents = invoices.ofCase(about.id().value());
    for (Invoice one : documents.subList(Math.max(0, documents.size() - MOST), documents.size())) {
      linked = InvoiceLink.on(linked, one, draft);
    }
    return linked;
  }
}
