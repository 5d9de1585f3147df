package portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.testing.Seeds;

/** Whatever happens, and however it is told: what is kept is what there is. */
class DeskHistoriesTest {
  /** Those of every build; the deep part goes on from there. */
  private static final int FEW = 200;

  private static final int ALL = 2_000;

  /** What was met on all walks together: a walk that meets nothing proves nothing. */
  private static int walks;

  private static int stale;
  private static int moved;

  static LongStream seeds() {
    return Seeds.of(FEW);
  }

  static LongStream moreSeeds() {
    return Seeds.between(FEW + 1, ALL);
  }

  @AfterAll
  static void theWalksMetWhatTheyAreAbout() {
    if (!Seeds.isReplay()) {
      assertTrue(moved >= 10 * walks, "moved " + moved);
      assertTrue(2 * stale >= walks, "stale " + stale);
    }
  }

  @ParameterizedTest(name = "-Dportal.seed={0}")
  @MethodSource("seeds")
  void whatIsKeptIsWhatThereIs(long seed) {
    walk(seed);
  }

  @Tag("deep")
  @ParameterizedTest(name = "-Dportal.seed={0}")
  @MethodSource("moreSeeds")
  void whatIsKeptIsWhatThereIsOnMoreWalks(long seed) {
    walk(seed);
  }

  /** Then all of it is lost, and made anew. */
  private static void walk(long seed) {
    DeskTables there = new DeskTables();
    DeskWalk walk = new DeskWalk(there, seed);
    walk.walk();
    walks++;
    stale += walk.stale;
    moved += walk.moved;
    var desk = there.kept("desk");
    var search = there.kept("search");
    there.rows("desk").toList().forEach(row -> there.delete("desk", row));
    there.rows("search").toList().forEach(row -> there.delete("search", row));
    there.graph.rebuild().run();
    assertEquals(desk, there.kept("desk"));
    assertEquals(search, there.kept("search"));
    walk.tellAll();
    walk.check();
  }
}
