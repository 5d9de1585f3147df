package portal.invoicing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InvoiceStateTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final InvoiceNumber NUMBER = new InvoiceNumber(7);

  @Test
  void whatWasPaidBeforeItWasCreditedStaysPaid() {
    assertEquals(Optional.of(DAY), new InvoiceState.Paid(DAY).payment());
    assertEquals(Optional.of(DAY), credited(Optional.of(DAY)).payment());
    assertEquals(Optional.empty(), credited(Optional.empty()).payment());
  }

  @Test
  void forWhatIsOpenAndForACreditNoteNoMoneyCame() {
    assertEquals(Optional.empty(), new InvoiceState.Open().payment());
    assertEquals(Optional.empty(), new InvoiceState.Given().payment());
  }

  private static InvoiceState credited(Optional<LocalDate> paidOn) {
    return new InvoiceState.Credited(NUMBER, Optional.empty(), paidOn);
  }
}
