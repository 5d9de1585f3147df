package portal.invoicing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TreatmentTest {
  private static final Optional<String> NOTE = Optional.of("No tax is due.");

  @ParameterizedTest
  @CsvSource({
    "-20, false",
    "0, false",
    "0.00, false",
    "0.01, true",
    "0.010, true",
    "0.001, false",
    "20, true",
    "100, true",
    "100.00, true",
    "100.01, false"
  })
  void aRateIsAboveNothingUpToAllInHundredthsOfAPerCent(BigDecimal rate, boolean isPossible) {
    assertEquals(isPossible, Treatment.isPossible(TaxCategory.STANDARD, rate, Optional.empty()));
  }

  @Test
  void whatIsTaxedNeedsNoExcuse() {
    assertFalse(Treatment.isPossible(TaxCategory.STANDARD, BigDecimal.TEN, NOTE));
  }

  @ParameterizedTest
  @EnumSource(names = {"REVERSE_CHARGE", "OUTSIDE_SCOPE"})
  void whatIsNotTaxedHasNoRateAndSaysWhy(TaxCategory category) {
    assertTrue(Treatment.isPossible(category, new BigDecimal("0.00"), NOTE));
    assertFalse(Treatment.isPossible(category, BigDecimal.ONE, NOTE));
    assertFalse(Treatment.isPossible(category, BigDecimal.ZERO, Optional.of(" ")));
    assertFalse(Treatment.isPossible(category, BigDecimal.ZERO, Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({"20.00, 20", "5.50, 5.5", "10, 10"})
  void aRateIsWrittenWithoutIdleZeros(BigDecimal rate, String text) {
    assertEquals(text, Treatment.standard(rate).rateText());
  }
}
