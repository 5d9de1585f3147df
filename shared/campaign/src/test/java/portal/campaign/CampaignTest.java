package portal.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portal.campaign.Campaign.CampaignChange;
import portal.trail.Actor;

class CampaignTest {
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-04-01");

  private static Plan plan(String goal, String unit, Optional<Days> actual) {
    return new Plan(
        goal,
        new Cost(10_000, new BigDecimal(unit)),
        new GoodsShare(new BigDecimal("30")),
        Days.of(DAY, DAY.plusDays(30)),
        actual);
  }

  private static CampaignChange opened() {
    return Campaign.open(
        new CampaignCode("SPRING"),
        plan("Be heard of by vendors", "0.34", Optional.empty()),
        Actor.staff("1"),
        NOW);
  }

  @Test
  void theTrailHoldsCodesAndAmountsAndNotTheGoal() {
    assertEquals(
        "{\"aggregate\":\"campaign#SPRING\",\"version\":1,\"type\":\"CampaignOpened\","
            + "\"at\":\"2026-03-02T10:00:00Z\",\"actor\":\"staff:1\",\"data\":{\"quantity\":10000,"
            + "\"unitCost\":\"0.34\",\"currency\":\"EUR\",\"costOfGoods\":\"30\","
            + "\"plannedFirst\":\"2026-04-01\",\"plannedLast\":\"2026-05-01\"}}",
        opened().event().body());
  }

  @Test
  void aChangeFollowsTheChainAndKeepsCodeAndOpening() {
    Campaign before = opened().after();
    Plan next = plan("Another goal", "0.5", Optional.of(new Days(DAY, Optional.empty())));
    CampaignChange change = before.change(next, Actor.staff("2"), NOW.plusSeconds(60));
    assertTrue(change.event().follows(before.head()));
    assertEquals(before.head(), change.before());
    assertEquals(new Campaign(before.code(), change.event().head(), next, NOW), change.after());
    assertFalse(change.event().body().contains("Another"));
    assertTrue(change.event().body().contains("\"actualFirst\":\"2026-04-01\"}"));
  }

  @ParameterizedTest
  @CsvSource({"spring, SPRING", "Spring-26, SPRING-26", "0A, 0A", "SS, SS"})
  void aCodeIsKeptInCapitals(String typed, String kept) {
    assertEquals(Optional.of(new CampaignCode(kept)), CampaignCode.parse(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "-AB", "A B", "A_B", "Ä1", "A#B", "ıı"})
  void whatIsNoCodeIsNone(String typed) {
    assertEquals(Optional.empty(), CampaignCode.parse(typed));
  }

  @Test
  void fortyCharactersAreACodeAndOneMoreAreNone() {
    assertTrue(CampaignCode.parse("A".repeat(40)).isPresent());
    assertTrue(CampaignCode.parse("A".repeat(41)).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"0, 0.34", "1000000001, 0", "10, 0.00001", "2, -1", "2, 5000000000.01"})
  void whatIsNoCostIsNone(long quantity, String unit) {
    assertThrows(IllegalArgumentException.class, () -> new Cost(quantity, new BigDecimal(unit)));
  }

  @Test
  void theLastDayIsNotBeforeTheFirst() {
    assertThrows(IllegalArgumentException.class, () -> Days.of(DAY, DAY.minusDays(1)));
    assertEquals(DAY, Days.of(DAY, DAY).first());
  }

  @ParameterizedTest
  @CsvSource({"0.340, 4, 0.34", "100, 2, 100", "0, 2, 0", "12.50, 2, 12.5", "1000000, 0, 1000000"})
  void decimalsAreReadExactly(String text, int places, String expected) {
    assertEquals(Optional.of(new BigDecimal(expected)), Decimals.parse(text, places, Cost.MOST));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-1",
        "+1",
        "1e3",
        "01",
        "1.",
        ".5",
        "1,5",
        "0.00001",
        "0.34000",
        "99999999999",
        "NaN"
      })
  void whatIsNoDecimalIsNone(String text) {
    assertEquals(Optional.empty(), Decimals.parse(text, 4, Cost.MOST));
  }
}
