package portal.notifications.letters.invoices;

import java.util.List;
import javax.inject.Inject;
import javax.inject.Provider;
import portal.invoicing.Invoices;
import portal.notifications.letters.CapabilityLetters;
import portal.notifications.letters.LetterWriter;
import portal.notifications.letters.Notice;

/** The letters about invoices and credit notes. */
public final class InvoicesLetters implements CapabilityLetters {
  private final Provider<Invoices> invoices;

  @Inject
  public InvoicesLetters(Provider<Invoices> invoices) {
    this.invoices = invoices;
  }

  @Override
  public List<Notice> notices() {
    return List.of(
        Notice.toApplicant("invoice-issued").on(new DocumentIssued("InvoiceIssued")),
        Notice.toApplicant("credit-note-issued").on(new DocumentIssued("CreditNoteIssued")));
  }

  @Override
  public LetterWriter writer(String notice) {
    return switch (notice) {
      case "invoice-issued" -> new InvoiceIssued(invoices.get());
      case "credit-note-issued" -> new CreditNoteIssued(invoices.get());
      default -> throw new IllegalStateException("There is no letter " + notice);
    };
  }
}
