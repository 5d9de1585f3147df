package portal.book.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static portal.book.tables.RuleBook.NOW;
import static portal.book.tables.RuleBook.STAFF;
import static portal.book.tables.RuleBook.TODAY;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.aws.tables.Committed;
import portal.book.Book;
import portal.book.tables.RuleBook.Rule;
import portal.testing.Seeds;
import portal.testing.tables.Faults;
import portal.testing.tables.TableEngine;
import portal.testing.tables.TablePlace;
import portal.testing.tables.TemplateTables;
import portal.trail.Head;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Two who publish and withdraw, by what they saw a while ago, on days that come nearer, over tables
 * that conflict, throttle and lose what they say: the book holds what was stored, once each.
 */
class BookHistoriesTest {
  /** Those of every build; the deep part goes on from there. */
  private static final int FEW = 100;

  private static final int ALL = 2_000;
  private static final int STEPS = 30;
  private static final int DAYS = 12;

  /** What was met on all walks together: a walk that meets nothing proves nothing. */
  private static int walks;

  private static int stored;
  private static int overtaken;
  private static int unheard;

  static LongStream seeds() {
    return Seeds.of(FEW);
  }

  static LongStream moreSeeds() {
    return Seeds.between(FEW + 1, ALL);
  }

  @AfterAll
  static void theWalksMetWhatTheyAreAbout() {
    if (!Seeds.isReplay()) {
      assertTrue(stored > 5 * walks, "stored " + stored);
      assertTrue(overtaken > walks, "overtaken " + overtaken);
      assertTrue(2 * unheard > walks, "unheard " + unheard);
    }
  }

  @ParameterizedTest(name = "-Dportal.seed={0}")
  @MethodSource("seeds")
  void theBookHoldsWhatWasStored(long seed) {
    walk(seed);
  }

  @Tag("deep")
  @ParameterizedTest(name = "-Dportal.seed={0}")
  @MethodSource("moreSeeds")
  void theBookHoldsWhatWasStoredOnMoreWalks(long seed) {
    walk(seed);
  }

  private static void walk(long seed) {
    walks++;
    new Walk(seed).walk();
  }

  /** One history, with what should stand in the book. */
  private static final class Walk {
    private final Random random;
    private final TableEngine engine = TemplateTables.inMemory();
    private final RuleBook there = RuleBook.on(new TablePlace("memory", engine, "portal-"));

    /** What holds from which day. */
    private final TreeMap<LocalDate, Rule> model = new TreeMap<>();

    private LocalDate today = TODAY;
    private int events;
    private Book<Rule> seenEarlier = there.books().book();

    Walk(long seed) {
      random = new Random(seed);
      engine.faults().seed(seed);
      model.put(RuleBook.FIRST.effective(), RuleBook.FIRST);
    }

    void walk() {
      for (int step = 0; step < STEPS; step++) {
        Book<Rule> seen = random.nextInt(4) == 0 ? seenEarlier : there.books().book();
        if (random.nextInt(3) == 0) {
          seenEarlier = seen;
        }
        if (random.nextInt(8) == 0) {
          today = today.plusDays(1 + random.nextInt(3));
        }
        decide(seen).ifPresent(this::store);
        check();
      }
    }

    private Optional<Book.Change<Rule>> decide(Book<Rule> seen) {
      if (random.nextInt(3) == 0) {
        return seen.withdraw(1 + random.nextInt(seen.nextVersion()), today, STAFF, NOW);
      }
      LocalDate day = today.plusDays(random.nextInt(DAYS));
      Rule draft = new Rule(seen.nextVersion(), day, "rule " + random.nextInt());
      return seen.publish(draft, today, STAFF, NOW);
    }

    private void store(Book.Change<Rule> change) {
      Head before = there.books().book().head();
      boolean isCurrent = change.before().equals(before);
      engine.faults().chance(Faults.Kind.CONFLICT, 0.3);
      engine.faults().chance(Faults.Kind.THROTTLE, 0.1);
      engine.faults().chance(Faults.Kind.LOST_ACKNOWLEDGEMENT, 0.1);
      Optional<Committed> committed = committed(change);
      engine.faults().clear();
      boolean isThere = !there.books().book().head().equals(before);
      assertEquals(committed.map(Committed::isStored).orElse(isThere), isThere);
      assertTrue(isCurrent || !isThere, "What was not seen as it is was stored");
      if (isThere) {
        stored++;
        events++;
        keep(change.entry());
      } else if (!isCurrent) {
        overtaken++;
      }
    }

    /** Nothing, if nobody knows what became of it. */
    private Optional<Committed> committed(Book.Change<Rule> change) {
      try {
        return Optional.of(there.books().store(change, RuleBook.answered()));
      } catch (SdkException lost) {
        unheard++;
        return Optional.empty();
      }
    }

    private void keep(Book.Entry<Rule> entry) {
      if (entry.isWithdrawn()) {
        model.remove(entry.edition().effective());
      } else {
        model.put(entry.edition().effective(), entry.edition());
      }
    }

    private void check() {
      Book<Rule> book = there.books().book();
      assertEquals(model.values().stream().toList(), book.editions());
      assertEquals(events, there.events().size());
      assertEquals(events, book.head().version());
      IntStream.range(-1, DAYS)
          .mapToObj(today::plusDays)
          .forEach(
              day ->
                  assertEquals(
                      Optional.ofNullable(model.floorEntry(day)).map(Map.Entry::getValue),
                      there.books().heldOn(day)));
    }
  }
}
