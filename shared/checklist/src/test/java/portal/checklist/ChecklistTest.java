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
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import portal.book.Book;
import portal.certification.Kind;
import portal.language.Language;
import portal.language.Said;
import portal.trail.Actor;
import portal.trail.Head;

final class ChecklistTest {
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final Actor SECRETARY = Actor.staff("sub-1");

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
  void theEventCarriesNoWordOfAnybody() {
    var words = new Said("Something said", "Etwas gesagt");
    Map<Kind, List<Checklist.Item>> kinds = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      kinds.put(kind, List.of(new Checklist.Item("one", false, words, words)));
    }
    String event =
        new Book<>(ChecklistTitle.TITLE, Head.NONE, List.of())
            .publish(new Checklist(2, TODAY.plusDays(1), kinds), TODAY, SECRETARY, NOW)
            .orElseThrow()
            .event()
            .body();
    assertTrue(event.contains("\"training\":[\"one?\"]"), event);
    assertFalse(event.contains("said") || event.contains("gesagt"), event);
  }

  @Test
  void everyKindHasItemsWithIdsOfTheirOwn() {
    Map<Kind, List<Checklist.Item>> kinds = new EnumMap<>(FirstChecklist.checklist().kinds());
    List<Checklist.Item> items = FirstChecklist.checklist().items(Kind.TRAINING);
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
    var words = new Said("a", "b");
    assertThrows(IllegalArgumentException.class, () -> new Checklist.Item(id, true, words, words));
  }
}
