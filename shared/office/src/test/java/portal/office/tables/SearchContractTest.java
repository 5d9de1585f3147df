package portal.office.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static portal.office.tables.OfficeTables.NOW;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.aws.Item;
import portal.aws.tables.Table;
import portal.office.Search;
import portal.office.SearchWords;
import portal.trail.AggregateId;

/** What the store of words promises. */
@Tag("tables")
class SearchContractTest {

  static Stream<OfficeTables> places() {
    return OfficeTables.places();
  }

  private static Search.Standing of(int number, long version, String... texts) {
    return new Search.Standing(new AggregateId("case#C-" + number), version, SearchWords.of(texts));
  }

  private static Set<String> found(OfficeTables there, String typed) {
    Set<String> found = new TreeSet<>();
    Optional<String> next = Optional.empty();
    do {
      Search.Page page = there.search.find(SearchWords.typed(typed), next, 7);
      page.found().forEach(one -> assertTrue(found.add(one.own()), one.own() + " twice"));
      next = page.next();
    } while (next.isPresent());
    return found;
  }

  @ParameterizedTest
  @MethodSource("places")
  void allWordsInAnyOrderByTheirBeginnings(OfficeTables there) {
    there.search.keep(of(1, 1, "Müller Academy", "Anna Weiß"), NOW);
    there.search.keep(of(2, 1, "Mueller Academy", "Bert Weiss"), NOW);
    assertEquals(Set.of("C-1", "C-2"), found(there, "weiss acad"));
    assertEquals(Set.of("C-1"), found(there, "ann müll"));
    assertEquals(Set.of("C-1"), found(there, "Muller"));
    assertEquals(Set.of("C-1", "C-2"), found(there, "mu"));
    assertEquals(Set.of(), found(there, "anna bert"));
    assertEquals(Set.of(), found(there, "cademy"));
    assertEquals(Set.of(), found(there, "?"));
  }

  @ParameterizedTest
  @MethodSource("places")
  void whatWasReadEarlierChangesNothing(OfficeTables there) {
    there.search.keep(of(1, 3, "new words"), NOW);
    assertTrue(there.search.keep(of(1, 2, "old words"), NOW));
    assertEquals(Set.of(), found(there, "old"));
    assertEquals(Set.of("C-1"), found(there, "new words"));
  }

  @ParameterizedTest
  @MethodSource("places")
  void otherWordsTakeThePlaceOfAll(OfficeTables there) {
    there.search.keep(of(1, 1, "before kept"), NOW);
    there.search.keep(of(1, 2, "after kept"), NOW);
    assertEquals(Set.of(), found(there, "before"));
    assertEquals(Set.of(), found(there, "kept before"));
    assertEquals(Set.of("C-1"), found(there, "kept after"));
    assertTrue(there.search.isAs(of(1, 2, "after kept")));
  }

  /** The words before, those after, and the head fit into one transaction. */
  @ParameterizedTest
  @MethodSource("places")
  void asManyWordsAsThereMayBeChangeTogether(OfficeTables there) {
    there.search.keep(of(1, 1, many("left")), NOW);
    there.search.keep(of(1, 2, many("right")), NOW);
    assertEquals(Set.of(), found(there, "left"));
    assertEquals(Set.of("C-1"), found(there, "right"));
    assertEquals(1 + SearchWords.MOST, there.rows("search").count());
  }

  private static String many(String word) {
    return IntStream.range(0, 60).mapToObj(one -> word + one).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @MethodSource("places")
  void anErasedPersonIsNowhere(OfficeTables there) {
    there.search.keep(of(1, 1, "C-7K2MXQ4RWD", "Anna Weiß"), NOW);
    there.search.keep(of(1, 2, "C-7K2MXQ4RWD"), NOW);
    assertEquals(Set.of(), found(there, "anna"));
    assertEquals(Set.of("C-1"), found(there, "C-7K2MXQ4RWD"));
    assertFalse(there.rows("search").anyMatch(row -> row.attributes().toString().contains("anna")));
    there.search.keep(of(1, 3), NOW);
    assertEquals(Set.of(), found(there, "C-7K2MXQ4RWD"));
    assertTrue(there.rows("search").allMatch(row -> row.optionalNumber("ttl").isPresent()));
  }

  @ParameterizedTest
  @MethodSource("places")
  void pagesHoldEachOnce(OfficeTables there) {
    for (int number = 1; number <= 30; number++) {
      String half = number % 2 == 0 ? "even" : "odd";
      there.search.keep(of(number, 1, "academy academia", half), NOW);
    }
    assertEquals(30, found(there, "acad").size());
    assertEquals(15, found(there, "acad even").size());
  }

  @ParameterizedTest
  @MethodSource("places")
  void aPlaceOfAnotherSearchIsNone(OfficeTables there) {
    there.search.keep(of(1, 1, "academy"), NOW);
    Search.Page page = there.search.find(List.of("academy"), Optional.of("zebra#case#C-1"), 7);
    assertEquals(1, page.found().size());
  }

  @ParameterizedTest
  @MethodSource("places")
  void whatDiffersIsSeenAndMended(OfficeTables there) {
    Search.Standing right = of(1, 3, "one two three");
    there.search.keep(right, NOW);
    assertTrue(there.search.isAs(right));
    for (Item row : new ArrayList<>(there.rows("search").toList())) {
      there.delete("search", Table.key(row.text("pk"), row.text("sk")));
      assertFalse(there.search.isAs(right), row.text("sk"));
      assertTrue(there.search.repair(right, NOW));
      assertTrue(there.search.isAs(right), row.text("sk"));
    }
  }
}
