package portal.invoicing;

import java.time.LocalDate;
import java.util.Optional;
import portal.trail.Aggregate;
import portal.trail.Head;

/**
 * An invoice or a credit note.
 *
 * @param document what it says, for good
 * @param state how it stands
 * @param reversal why a payment was last taken back
 */
public record Invoice(
    InvoiceNumber number,
    Head head,
    Document document,
    InvoiceState state,
    Optional<String> reversal)
    implements Aggregate {
  /** How long the reason for taking back a payment or an invoice may be. */
  public static final int LONGEST_REASON = 1000;

  public Invoice {
    if ((document.type() == InvoiceType.CREDIT_NOTE) != (state instanceof InvoiceState.Given)) {
      throw new IllegalArgumentException("A credit note is given, an invoice is not");
    }
  }

  public InvoiceStatus status() {
    return state.status();
  }

  /** Whether it should have been paid before this day. */
  public boolean isOverdue(LocalDate today) {
    return status() == InvoiceStatus.OPEN && today.isAfter(document.span().due());
  }

  Invoice with(Head next, InvoiceState state) {
    return new Invoice(number, next, document, state, reversal);
  }
}
