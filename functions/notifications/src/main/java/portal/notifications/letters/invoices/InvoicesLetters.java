package portal.notifications.letters.invoices;

import java.util.List;
import javax.inject.Inject;
import javax.inject.Provider;
import portal.invoicing.Invoices;
import portal.invoicing.Prints;
import portal.notifications.letters.CapabilityLetters;
import portal.notifications.letters.LetterWriter;
import portal.notifications.letters.Notice;

/** The letters about invoices and credit notes. */
public final class InvoicesLetters implements CapabilityLetters {
  private final Provider<Invoices> invoices;
  private final Provider<Prints> prints;

  @Inject
  public InvoicesLetters(Provider<Invoices> invoices, Provider<Prints> prints) {
    this.invoices = invoices;
    this.prints = prints;
  }

  @Override
  public List<Notice> notices() {
    return List.of(
        Notice.toApplicant("invoice-issued").on(new DocumentPrinted("InvoicePrinted")),
        Notice.toApplicant("credit-note-issued").on(new DocumentPrinted("CreditNotePrinted")));
  }

  @Override
  public LetterWriter writer(String notice) {
    return switch (notice) {
      case "invoice-issued" -> new InvoiceIssued(invoices.get(), prints.get());
      case "credit-note-issued" -> new CreditNoteIssued(invoices.get(), prints.get());
      default -> throw new IllegalStateException("There is no letter " + notice);
    };
  }
}
