package portal.invoicing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.trail.Actor;
import portal.trail.Head;

final class TaxBookTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");

  private final TaxBook book = new TaxBook(Head.NONE, List.of(FirstTaxTable.table()));

  @ParameterizedTest
  @CsvSource({
    "AT, true, S, 20", "AT, false, S, 20", "DE, true, AE, 0", "DE, false, S, 20", "GR, true, AE, 0",
    "HR, false, S, 20", "CH, true, O, 0", "CH, false, O, 0", "US, false, O, 0", "GB, true, O, 0"
  })
  void theFirstTableSaysWhoOwesWhat(String country, boolean hasVatId, String code, String rate) {
    Treatment treatment = book.treatment(country, hasVatId, TODAY);
    assertEquals(code + " " + rate, treatment.category().code() + " " + treatment.rateText());
    assertEquals(!code.equals("S"), treatment.note().isPresent());
  }

  @Test
  void aVersionMayBeginTodayAndNotBefore() {
    assertTrue(book.publish(draft(2, TODAY), TODAY, Actor.staff("x"), NOW).isPresent());
    assertTrue(book.publish(draft(2, TODAY.minusDays(1)), TODAY, Actor.staff("x"), NOW).isEmpty());
    assertTrue(book.publish(draft(3, TODAY), TODAY, Actor.staff("x"), NOW).isEmpty());
  }

  @Test
  void whatHoldsOnADayIsTheNewestThatHasBegun() {
    TaxBook after =
        book.publish(draft(2, TODAY.plusDays(5)), TODAY, Actor.staff("x"), NOW)
            .orElseThrow()
            .after();
    assertEquals(1, after.inForce(TODAY.plusDays(4)).version());
    assertEquals(2, after.inForce(TODAY.plusDays(5)).version());
    assertTrue(after.publish(draft(3, TODAY.plusDays(4)), TODAY, Actor.staff("x"), NOW).isEmpty());
  }

  @Test
  void differencesNameEveryRuleThatChanges() {
    assertEquals(
        List.of(Optional.of("AT"), Optional.of("CH")),
        book.differences(draft(2, TODAY)).stream().map(TaxBook.Difference::country).toList());
  }

  private static TaxTable draft(int version, LocalDate effective) {
    Map<String, TaxRule> rules = new HashMap<>(FirstTaxTable.table().rules());
    TaxRule raised = TaxRule.always(Treatment.standard(BigDecimal.valueOf(21)));
    rules.put("AT", raised);
    rules.put("CH", raised);
    return new TaxTable(version, effective, "AT", rules, FirstTaxTable.table().elsewhere());
  }
}
