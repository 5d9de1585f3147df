package portal.deadlines;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.testing.Seeds;
import portal.testing.tables.TablePlace;
import portal.testing.tables.TemplateTables;

/** Whatever happens around deadlines, each is told of once, and who hears of it does right. */
class DeadlineHistoriesTest {
  /** Those of every build; the deep part goes on from there. */
  private static final int FEW = 300;

  private static final int ALL = 2_000;

  /** What was met on all walks together: a walk that meets nothing proves nothing. */
  private static int walks;

  private static int told;
  private static int overtaken;

  static LongStream seeds() {
    return Seeds.of(FEW);
  }

  static LongStream moreSeeds() {
    return Seeds.between(FEW + 1, ALL);
  }

  @AfterAll
  static void theWalksMetWhatTheyAreAbout() {
    if (!Seeds.isReplay()) {
      assertTrue(told >= walks, "told " + told);
      assertTrue(overtaken >= walks, "overtaken " + overtaken);
    }
  }

  @ParameterizedTest(name = "-Dportal.seed={0}")
  @MethodSource("seeds")
  void eachIsToldOnceAndHeardRightly(long seed) {
    walk(seed);
  }

  @Tag("deep")
  @ParameterizedTest(name = "-Dportal.seed={0}")
  @MethodSource("moreSeeds")
  void eachIsToldOnceAndHeardRightlyOnMoreWalks(long seed) {
    walk(seed);
  }

  private static TablePlace place() {
    return new TablePlace("memory", TemplateTables.inMemory(), "portal-");
  }

  private static void walk(long seed) {
    DeadlineTables there = new DeadlineTables(place(), Instant.parse("2096-03-05T10:00:00Z"));
    DeadlineWalk walk = new DeadlineWalk(there, seed);
    walk.walk();
    walks++;
    told += walk.told();
    overtaken += walk.overtaken();
  }
}
