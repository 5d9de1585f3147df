package portal.checklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import portal.json.Json;
import portal.json.JsonObject;
import portal.trail.Actor;
import portal.trail.Aggregate;
import portal.trail.AggregateId;
import portal.trail.Event;
import portal.trail.Happening;
import portal.trail.Head;

/**
 * All versions of the checklist. What holds on a day is the newest version that is effective by
 * then; none begins on the day it is published, so that nobody is asked for other things within a
 * day.
 *
 * @param versions the oldest first; never none
 */
public record ChecklistBook(Head head, List<Checklist> versions) implements Aggregate {
  public static final AggregateId ID = new AggregateId("checklist#submission");

  public ChecklistBook {
    versions = versions.stream().sorted(Comparator.comparingInt(Checklist::version)).toList();
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("There is always a checklist");
    }
  }

  /** A decided new version, ready to be stored. */
  public record Publication(Head before, ChecklistBook after, Checklist added, Event event) {}

  /** The version that holds on this day; the first one on every day before it as well. */
  public Checklist inForce(LocalDate day) {
    return versions.stream()
        .filter(checklist -> !checklist.effective().isAfter(day))
        .max(Comparator.comparingInt(Checklist::version))
        .orElseGet(versions::getFirst);
  }

  public Checklist newest() {
    return versions.getLast();
  }

  public Optional<Checklist> version(int number) {
    return versions.stream().filter(checklist -> checklist.version() == number).findFirst();
  }

  /**
   * Adds a version.
   *
   * @param draft its version is the next one
   * @return empty unless it begins after today and not before the newest one
   */
  public Optional<Publication> publish(Checklist draft, LocalDate today, Actor by, Instant at) {
    if (draft.version() != newest().version() + 1
        || !draft.effective().isAfter(today)
        || draft.effective().isBefore(newest().effective())) {
      return Optional.empty();
    }
    JsonObject data =
        JsonObject.builder()
            .number("version", draft.version())
            .text("effective", draft.effective().toString())
            .put("kinds", kinds(draft))
            .build();
    Event event = Event.after(head, ID, new Happening("ChecklistPublished", by, data), at);
    List<Checklist> all = new ArrayList<>(versions);
    all.add(draft);
    return Optional.of(new Publication(head, new ChecklistBook(event.head(), all), draft, event));
  }

  /** The ids alone: what people wrote stands in no event. */
  private static JsonObject kinds(Checklist checklist) {
    var kinds = JsonObject.builder();
    checklist
        .kinds()
        .forEach(
            (kind, items) ->
                kinds.put(
                    kind.code(),
                    Json.Array.ofTexts(items.stream().map(ChecklistBook::text).toList())));
    return kinds.build();
  }

  private static String text(Checklist.Item item) {
    return item.isRequired() ? item.id() : item.id() + "?";
  }
}
