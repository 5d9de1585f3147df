package portal.invoicing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FirstTaxTableTest {
  @ParameterizedTest
  @CsvSource({
    "AT, true, S, 20", "AT, false, S, 20", "DE, true, AE, 0", "DE, false, S, 20", "GR, true, AE, 0",
    "HR, false, S, 20", "CH, true, O, 0", "CH, false, O, 0", "US, false, O, 0", "GB, true, O, 0"
  })
  void itSaysWhoOwesWhat(String country, boolean hasVatId, String code, String rate) {
    Treatment treatment = FirstTaxTable.table().rule(country, Optional.empty()).treatment(hasVatId);
    assertEquals(code + " " + rate, treatment.category().code() + " " + treatment.rateText());
    assertEquals(!code.equals("S"), treatment.note().isPresent());
  }

  @Test
  void itHoldsFromBeforeAnythingWasBilled() {
    assertEquals(LocalDate.of(2020, 1, 1), FirstTaxTable.table().effective());
  }
}
