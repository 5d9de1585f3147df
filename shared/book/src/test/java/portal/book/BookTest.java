package portal.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.json.JsonObject;
import portal.trail.Actor;
import portal.trail.Event;
import portal.trail.Head;

final class BookTest {
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final Actor STAFF = Actor.staff("sub-1");

  /** The least that a book can hold. */
  record Rule(int version, LocalDate effective, String text) implements Edition {}

  private static final Rule FIRST = new Rule(1, LocalDate.of(2020, 1, 1), "first");
  private static final Book<Rule> BOOK =
      new Book<>(
          new Title<>("rule", "test", "Rule", List.of(FIRST), BookTest::told),
          Head.NONE,
          List.of());

  private static JsonObject told(Rule rule) {
    return JsonObject.builder().number("length", rule.text().length()).build();
  }

  private static Optional<Book.Change<Rule>> publish(Book<Rule> book, int version, int inDays) {
    Rule draft = new Rule(version, TODAY.plusDays(inDays), "version " + version);
    return book.publish(draft, TODAY, STAFF, NOW);
  }

  private static Book<Rule> after(Optional<Book.Change<Rule>> change) {
    return change.orElseThrow().after();
  }

  @Test
  void anEditionHoldsFromItsDayOn() {
    Book<Rule> book = after(publish(BOOK, 2, 3));
    assertEquals(1, book.inForce(LocalDate.EPOCH).version());
    assertEquals(1, book.inForce(TODAY.plusDays(2)).version());
    assertEquals(2, book.inForce(TODAY.plusDays(3)).version());
    assertEquals(Optional.of(FIRST), book.edition(1));
    assertEquals(Optional.empty(), book.edition(3));
  }

  @Test
  void oneBeginsTomorrowAtTheEarliest() {
    assertTrue(publish(BOOK, 2, 0).isEmpty());
    assertTrue(publish(BOOK, 2, 1).isPresent());
  }

  @Test
  void noTwoBeginOnOneDayAndNumbersFollowEachOther() {
    Book<Rule> book = after(publish(BOOK, 2, 3));
    assertTrue(publish(book, 3, 3).isEmpty());
    assertTrue(publish(book, 2, 4).isEmpty());
    assertTrue(publish(book, 4, 4).isEmpty());
    Book<Rule> between = after(publish(book, 3, 2));
    assertEquals(3, between.inForce(TODAY.plusDays(2)).version());
    assertEquals(2, between.inForce(TODAY.plusDays(3)).version());
  }

  @Test
  void oneIsWithdrawnBeforeItsDayAndNeverAfter() {
    Book<Rule> book = after(publish(BOOK, 2, 3));
    Book<Rule> without = after(book.withdraw(2, TODAY.plusDays(2), STAFF, NOW));
    assertEquals(1, without.inForce(TODAY.plusDays(9)).version());
    assertEquals(List.of(true), without.entries().stream().map(Book.Entry::isWithdrawn).toList());
    assertTrue(without.withdraw(2, TODAY, STAFF, NOW).isEmpty());
    assertTrue(book.withdraw(2, TODAY.plusDays(3), STAFF, NOW).isEmpty());
    assertTrue(book.withdraw(1, TODAY, STAFF, NOW).isEmpty());
    assertEquals(3, without.nextVersion());
    assertTrue(publish(without, 3, 3).isPresent());
  }

  @Test
  void aBookMayBeginEmpty() {
    Book<Rule> empty =
        new Book<>(
            new Title<>("rule", "test", "Rule", List.of(), BookTest::told), Head.NONE, List.of());
    assertEquals(Optional.empty(), empty.heldOn(TODAY));
    assertEquals(1, empty.nextVersion());
    assertEquals(
        Optional.of(1), after(publish(empty, 1, 1)).heldOn(TODAY.plusDays(1)).map(Rule::version));
  }

  @Test
  void itsEventsFollowEachOtherAndTellWhatTheTitleTells() {
    Event published = publish(BOOK, 2, 3).orElseThrow().event();
    Event withdrawn =
        after(publish(BOOK, 2, 3)).withdraw(2, TODAY, STAFF, NOW).orElseThrow().event();
    assertEquals("RulePublished RuleWithdrawn", published.type() + " " + withdrawn.type());
    assertEquals(Optional.of(9L), published.data().number("length"));
    assertTrue(published.follows(Head.NONE) && withdrawn.follows(published.head()));
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 200);
  }

  /** Against a list of what was accepted, looked through from the start. */
  @ParameterizedTest
  @MethodSource("seeds")
  void afterAnyHistoryADayHasTheEditionThatBeganLast(long seed) {
    Random random = new Random(seed);
    Book<Rule> book = BOOK;
    List<Rule> accepted = new ArrayList<>(List.of(FIRST));
    for (int day = 0; day < 60; day++) {
      LocalDate today = TODAY.plusDays(day);
      Rule held = book.inForce(today);
      if (random.nextInt(3) > 0) {
        Rule draft = new Rule(book.nextVersion(), today.plusDays(random.nextInt(9)), "r" + day);
        var change = book.publish(draft, today, STAFF, NOW);
        book = change.map(Book.Change::after).orElse(book);
        change.ifPresent(_ -> accepted.add(draft));
      } else {
        int version = 1 + random.nextInt(book.nextVersion());
        var change = book.withdraw(version, today, STAFF, NOW);
        book = change.map(Book.Change::after).orElse(book);
        change.ifPresent(_ -> accepted.removeIf(rule -> rule.version() == version));
      }
      assertEquals(held, book.inForce(today), "What holds today stays");
      LocalDate asked = today.plusDays(random.nextInt(20));
      assertEquals(last(accepted, asked), book.inForce(asked));
    }
  }

  private static Rule last(List<Rule> accepted, LocalDate day) {
    return accepted.stream()
        .filter(rule -> !rule.effective().isAfter(day))
        .max(Comparator.comparing(Rule::effective))
        .orElse(FIRST);
  }
}
