package portal.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import portal.aws.InstituteTime;
import portal.aws.Sha256;
import portal.documents.paper.RulesPaper;
import portal.invoicing.Print;
import portal.json.JsonObject;
import portal.storage.SmallObjects.NoObject;
import portal.stores.InMemoryPrints;
import portal.stores.Stores;
import portal.testing.Hosts;
import portal.testing.ManualClock;
import portal.testing.tables.Faults;
import portal.trail.Actor;
import portal.trail.AggregateId;
import portal.trail.Attempts;
import portal.trail.Event;
import portal.trail.Happening;
import portal.trail.Head;

final class PrintRulesTest {
  private static final String INSTITUTE = "Example Institute";

  private final ManualClock clock = new ManualClock(Bills.NOW);
  private final Stores stores = new Stores(Hosts.at(clock, 1));
  private final InMemoryPrints objects = new InMemoryPrints();
  private final InstituteTime time = new InstituteTime(Hosts.at(clock, 1));
  private final PrintRules printing =
      new PrintRules(stores.prints(), objects, time, new Attempts(_ -> {}), Hosts.at(clock, 1));
  private final PrintedRules printed = new PrintedRules(stores.prints(), time);
  private final Event quoted =
      Event.after(
          Head.NONE,
          new AggregateId("case#C-7K2MXQ4RWD"),
          new Happening("QuoteAccepted", Actor.APPLICANT, JsonObject.builder().build()),
          Bills.NOW);

  private List<RulesPrint> all() {
    return RulesPrint.from(time.today());
  }

  private List<Event> told(RulesPrint rules) {
    return stores.history(rules.name().aggregate());
  }

  @Test
  void whatHoldsIsPrintedInEveryLanguageKeptAndTold() {
    assertFalse(printed.haveThoseOf(quoted));
    printing.after(quoted);
    assertTrue(printed.haveThoseOf(quoted));
    assertEquals(
        List.of(
            "terms-2026-01-01-en",
            "terms-2026-01-01-de",
            "mark-2026-01-01-en",
            "mark-2026-01-01-de"),
        all().stream().map(one -> one.name().text()).toList());
    for (RulesPrint one : all()) {
      byte[] kept = objects.read(one.name().key(), Print.MOST_BYTES);
      Print print = stores.prints().find(one.name()).orElseThrow();
      assertEquals(Sha256.hex(kept), print.sha256());
      assertEquals(kept.length, print.length());
      Event event = told(one).getFirst();
      assertEquals("RulesPrinted", event.type());
      assertEquals(print.sha256(), event.data().text("sha256").orElseThrow());
    }
  }

  @Test
  void toldAgainItDoesNothing() {
    for (int i = 0; i < 3; i++) {
      printing.after(quoted);
      clock.forward(Duration.ofDays(400));
    }
    RulesPrint.from(time.dateOf(Bills.NOW)).forEach(one -> assertEquals(1, told(one).size()));
  }

  @Test
  void theSameEditionGivesTheSameBytes() {
    RulesPrint one = all().getFirst();
    assertArrayEquals(RulesPaper.of(one, INSTITUTE), RulesPaper.of(one, INSTITUTE));
  }

  /** Whoever died after the file was put, by a program of before: the file stays as it is. */
  @Test
  void whatWasPutBeforeIsTakenAsItIs() {
    byte[] before = "an earlier print".getBytes(StandardCharsets.US_ASCII);
    RulesPrint one = all().getLast();
    objects.put(one.name().key(), Print.TYPE, before);
    printing.after(quoted);
    assertEquals(Sha256.hex(before), stores.prints().find(one.name()).orElseThrow().sha256());
  }

  @Test
  void whereTheStorageIsAwayNothingIsTold() {
    objects.away(true);
    assertThrows(NoObject.class, () -> printing.after(quoted));
    all().forEach(one -> assertEquals(List.of(), told(one)));
    objects.away(false);
    printing.after(quoted);
    assertTrue(printed.haveThoseOf(quoted));
  }

  @Test
  void whoIsOvertakenWhileStoringTriesAgain() {
    stores.faults().chance(Faults.Kind.CONFLICT, 0.5);
    printing.after(quoted);
    stores.faults().chance(Faults.Kind.CONFLICT, 0);
    all().forEach(one -> assertEquals(1, told(one).size()));
  }
}
