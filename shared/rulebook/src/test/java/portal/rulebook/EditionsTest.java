package portal.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import portal.language.Language;
import portal.language.Said;

class EditionsTest {
  private static final Edition FIRST = edition("2026-01-01");
  private static final Edition SECOND = edition("2026-11-01");
  private static final Edition THIRD = edition("2027-02-01");
  private static final Editions EDITIONS = Editions.of(SECOND, THIRD, FIRST);

  private static Edition edition(String version) {
    Said rule = new Said("Of " + version, "Vom " + version);
    return new Edition(
        LocalDate.parse(version),
        List.of(new Edition.Section(new Said("Rules", "Regeln"), List.of(rule))));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12-31, 2026-01-01",
    "2026-01-01, 2026-01-01",
    "2026-10-31, 2026-01-01",
    "2026-11-01, 2026-11-01",
    "2027-01-31, 2026-11-01",
    "2030-01-01, 2027-02-01"
  })
  void theNewestThatHasBegunHolds(LocalDate day, LocalDate version) {
    assertEquals(version, EDITIONS.inForce(day).version());
  }

  @Test
  void whatHoldsAndWhatComesIsKnownFromADay() {
    assertEquals(List.of(THIRD, SECOND), EDITIONS.from(LocalDate.of(2026, 12, 1)));
    assertEquals(List.of(THIRD, SECOND, FIRST), EDITIONS.from(LocalDate.of(2025, 1, 1)));
  }

  @Test
  void noTwoBeginOnOneDay() {
    assertThrows(IllegalArgumentException.class, () -> Editions.of(FIRST, FIRST));
  }

  @Test
  void theCaptionSaysTheVersionAndTheDayAsItsReadersWriteIt() {
    assertEquals("Version 2026-11-01, in force from 1 November 2026.", SECOND.caption(Language.EN));
    assertEquals("Fassung 2026-11-01, gültig ab 1. November 2026.", SECOND.caption(Language.DE));
  }

  @ParameterizedTest
  @EnumSource(Rulebook.class)
  void everyRulebookHasRules(Rulebook book) {
    for (Edition edition : book.editions().newestFirst()) {
      assertFalse(edition.sections().isEmpty());
      edition.sections().forEach(section -> assertFalse(section.rules().isEmpty()));
    }
  }
}
