package portal.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import portal.certification.Kind;
import portal.certification.Language;
import portal.trail.Actor;
import portal.trail.Head;

final class ChecklistBookTest {
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final Actor SECRETARY = Actor.staff("sub-1");
  private static final ChecklistBook FIRST =
      new ChecklistBook(Head.NONE, List.of(FirstChecklist.checklist()));

  private static Checklist draft(int version, LocalDate effective) {
    return new Checklist(version, effective, FirstChecklist.checklist().kinds());
  }

  private static Optional<ChecklistBook.Publication> publish(
      ChecklistBook book, int version, LocalDate effective) {
    return book.publish(draft(version, effective), TODAY, SECRETARY, NOW);
  }

  @ParameterizedTest
  @EnumSource
  void theFirstChecklistAsksEveryKindForWhatTheReviewNeeds(Kind kind) {
    Checklist first = FirstChecklist.checklist();
    assertEquals(
        Set.of("overview", "documentation", "practice", "reliability", "sustainability"),
        first.required(kind));
    assertTrue(first.items(kind).size() > first.required(kind).size());
    for (Checklist.Item item : first.items(kind)) {
      assertFalse(item.title().in(Language.EN).equals(item.title().in(Language.DE)), item.id());
      assertFalse(item.hint().in(Language.EN).equals(item.hint().in(Language.DE)), item.id());
    }
  }

  @Test
  void aVersionHoldsFromItsDayOn() {
    ChecklistBook book = publish(FIRST, 2, TODAY.plusDays(3)).orElseThrow().after();
    assertEquals(1, book.inForce(LocalDate.EPOCH).version());
    assertEquals(1, book.inForce(TODAY.plusDays(2)).version());
    assertEquals(2, book.inForce(TODAY.plusDays(3)).version());
    assertEquals(Optional.of(1), book.version(1).map(Checklist::version));
    assertEquals(Optional.empty(), book.version(3));
  }

  @Test
  void aVersionBeginsTomorrowAtTheEarliest() {
    assertTrue(publish(FIRST, 2, TODAY).isEmpty());
    assertTrue(publish(FIRST, 2, TODAY.plusDays(1)).isPresent());
  }

  @Test
  void aVersionBeginsNotBeforeTheNewestAndFollowsIt() {
    ChecklistBook book = publish(FIRST, 2, TODAY.plusDays(3)).orElseThrow().after();
    assertTrue(publish(book, 3, TODAY.plusDays(2)).isEmpty());
    assertTrue(publish(book, 2, TODAY.plusDays(3)).isEmpty());
    assertTrue(publish(book, 4, TODAY.plusDays(3)).isEmpty());
    assertEquals(
        3,
        publish(book, 3, TODAY.plusDays(3))
            .orElseThrow()
            .after()
            .inForce(TODAY.plusDays(3))
            .version());
  }

  @Test
  void theEventCarriesNoWordOfAnybody() {
    var words = new Words("Something said", "Etwas gesagt");
    Map<Kind, List<Checklist.Item>> kinds = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      kinds.put(kind, List.of(new Checklist.Item("one", false, words, words)));
    }
    String event =
        FIRST
            .publish(new Checklist(2, TODAY.plusDays(1), kinds), TODAY, SECRETARY, NOW)
            .orElseThrow()
            .event()
            .body();
    assertTrue(event.contains("\"training\":[\"one?\"]"), event);
    assertFalse(event.contains("said") || event.contains("gesagt"), event);
  }

  @Test
  void everyKindHasItemsWithIdsOfTheirOwn() {
    Map<Kind, List<Checklist.Item>> kinds = new EnumMap<>(FIRST.newest().kinds());
    List<Checklist.Item> items = FIRST.newest().items(Kind.TRAINING);
    refused(kinds, Kind.TRAINING, List.of());
    refused(kinds, Kind.TRAINING, List.of(items.getFirst(), items.getFirst()));
    refused(kinds, Kind.TRAINING, Collections.nCopies(21, items.getFirst()));
    kinds.remove(Kind.PROCESS);
    refused(kinds, Kind.TRAINING, items);
  }

  private static void refused(
      Map<Kind, List<Checklist.Item>> kinds, Kind kind, List<Checklist.Item> items) {
    Map<Kind, List<Checklist.Item>> changed = new EnumMap<>(kinds);
    changed.put(kind, items);
    assertThrows(IllegalArgumentException.class, () -> new Checklist(2, TODAY, changed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "a b", "a-", "-a", "a--b", "1a", "ä", "a#b"})
  void idsAreSmallAndPlain(String id) {
    var words = new Words("a", "b");
    assertThrows(IllegalArgumentException.class, () -> new Checklist.Item(id, true, words, words));
  }
}
