package portal.invoicing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void daysAreCountedOverTheEndOfAMonth() {
    LocalDate issued = LocalDate.of(2028, 2, 15);
    assertEquals(30, new Document.Span(issued, LocalDate.of(2028, 3, 16)).days());
    assertEquals(0, new Document.Span(issued, issued).days());
  }
}
