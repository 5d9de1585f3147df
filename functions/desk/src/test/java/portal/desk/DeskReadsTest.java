package portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import portal.office.DeskItem;
import portal.office.SearchWords;
import portal.office.Tab;
import portal.testing.tables.Reads;
import portal.trail.AggregateId;

/** What is read depends on what is shown, and not on what there is. */
class DeskReadsTest {
  private static final int PAGE = 25;

  /** So many rows are the most that one search reads. */
  private static final int MOST_FOUND = 300;

  private final DeskTables there = new DeskTables();

  @Test
  void twoThousandAreReadAsAPage() {
    readsAPage(2_000);
  }

  @Tag("deep")
  @Test
  void fiftyThousandAreReadAsAPage() {
    readsAPage(50_000);
  }

  private void readsAPage(int many) {
    for (int number = 0; number < many; number++) {
      keep(number);
    }
    long tab = read(() -> assertEquals(PAGE, page()));
    long late = read(() -> assertEquals(PAGE, late()));
    long one = read(() -> assertEquals(1, found("C-%010d".formatted(many - 1))));
    long all = read(() -> assertEquals(PAGE, found("academy")));
    long rare = read(() -> assertTrue(found("academy person7") <= PAGE));
    System.out.printf(
        "Of %d: a tab reads %d, what is late %d, a reference %d, a word of all %d, two words %d%n",
        many, tab, late, one, all, rare);
    assertTrue(tab <= 3 * PAGE && late <= 3 * PAGE, tab + " and " + late);
    assertTrue(one <= PAGE, "a reference " + one);
    assertTrue(all <= MOST_FOUND && rare <= MOST_FOUND, all + " and " + rare);
  }

  private void keep(int number) {
    AggregateId id = new AggregateId("case#C-%010d".formatted(number));
    LocalDate due = LocalDate.of(2096, 3, 1).plusDays(number % 60);
    var words = SearchWords.of("C-%010d".formatted(number), "Academy", "Person" + number % 1_000);
    Known known =
        new Known(
            id, 1, List.of(new DeskItem(id, Tab.NEW, DeskTables.NOW, Optional.of(due))), words);
    assertTrue(there.graph.desk().keep(known.waiting(), DeskTables.NOW));
    assertTrue(there.graph.search().keep(known.found(), DeskTables.NOW));
  }

  private int page() {
    return there
        .graph
        .desk()
        .page(Tab.NEW, Optional.empty(), Optional.empty(), PAGE)
        .items()
        .size();
  }

  private int late() {
    Optional<LocalDate> today = Optional.of(LocalDate.of(2096, 3, 20));
    return there.graph.desk().page(Tab.NEW, today, Optional.empty(), PAGE).items().size();
  }

  private int found(String typed) {
    return there
        .graph
        .search()
        .find(SearchWords.typed(typed), Optional.empty(), PAGE)
        .found()
        .size();
  }

  private long read(Runnable ask) {
    Reads reads = there.engine.reads();
    reads.reset();
    ask.run();
    return reads.total().items();
  }
}
