package portal.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import portal.pricing.Scope;

final class QuantityTest {
  @Test
  void aProgrammeIsItsItemsAndNoneIsASingleOne() {
    List<String> items = List.of("One", "Two");
    assertEquals(items, Quantity.of(items).itemNames());
    assertEquals(Scope.PROGRAMME, Quantity.of(items).scope());
    assertEquals(List.of(), Quantity.of(List.of()).itemNames());
    assertEquals(Scope.SINGLE, Quantity.of(List.of()).scope());
  }
}
