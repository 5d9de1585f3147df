package portal.invoicing;

import java.time.LocalDate;
import java.util.Optional;

/** How an invoice stands; the only thing about it that moves. */
public sealed interface InvoiceState {

  /** It is to be paid. */
  record Open() implements InvoiceState {}

  /** It was paid. */
  record Paid(LocalDate on) implements InvoiceState {}

  /**
   * A credit note took it back.
   *
   * @param by the credit note
   * @param reissuedAs the invoice that stands in its place
   * @param paidOn when it had been paid before
   */
  record Credited(InvoiceNumber by, Optional<InvoiceNumber> reissuedAs, Optional<LocalDate> paidOn)
      implements InvoiceState {}

  /** It is a credit note itself, and was given. */
  record Given() implements InvoiceState {}

  default InvoiceStatus status() {
    return switch (this) {
      case Open() -> InvoiceStatus.OPEN;
      case Paid(var _) -> InvoiceStatus.PAID;
      case Credited(var _, var _, var _) -> InvoiceStatus.CREDITED;
      case Given() -> InvoiceStatus.CREDIT_NOTE;
    };
  }

  /** When money came for it, if it did. */
  default Optional<LocalDate> payment() {
    return switch (this) {
      case Paid(var on) -> Optional.of(on);
      case Credited(var _, var _, var paidOn) -> paidOn;
      case Open(), Given() -> Optional.empty();
    };
  }
}
