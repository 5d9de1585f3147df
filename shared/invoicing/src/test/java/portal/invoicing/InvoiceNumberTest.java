package portal.invoicing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class InvoiceNumberTest {
  @Test
  void numbersBeginWithOne() {
    assertThrows(IllegalArgumentException.class, () -> new InvoiceNumber(0));
    assertEquals("000001", new InvoiceNumber(1).text());
    assertEquals(Optional.empty(), InvoiceNumber.parse("000000"));
    assertEquals(Optional.of(new InvoiceNumber(1)), InvoiceNumber.parse("000001"));
  }
}
