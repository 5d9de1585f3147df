package portal.acceptance.deadlines;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.acceptance.tables.TestTables;
import portal.testing.Seeds;

/** Whatever happens around deadlines, each is told of once, and who hears of it does right. */
@Tag("tables")
class DeadlineHistoriesTest {
  /** Those of every build; the deep part goes on from there. */
  private static final int FEW = 300;

  private static final int ALL = 2_000;
  private static TestTables tables;
  private static DeadlineTables there;

  /** What was met on all walks together: a walk that meets nothing proves nothing. */
  private static int walks;

  private static int told;
  private static int overtaken;

  static LongStream seeds() {
    return Seeds.of(FEW);
  }

  static LongStream moreSeeds() {
    return LongStream.rangeClosed(FEW + 1, ALL);
  }

  @BeforeAll
  static void start() {
    tables = TestTables.made();
    there = new DeadlineTables(tables, Instant.parse("2096-03-05T10:00:00Z"));
  }

  @AfterAll
  static void theWalksMetWhatTheyAreAbout() {
    tables.close();
    assertTrue(told >= walks, "told " + told);
    assertTrue(overtaken >= walks, "overtaken " + overtaken);
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

  private static void walk(long seed) {
    DeadlineWalk walk = new DeadlineWalk(there, seed);
    walk.walk();
    walks++;
    told += walk.told();
    overtaken += walk.overtaken();
  }
}
