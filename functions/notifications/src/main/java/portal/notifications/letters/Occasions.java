package portal.notifications.letters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.inject.Inject;
import portal.trail.Event;

/** Which notices an event asks for. */
public final class Occasions {
  /** The applicant is told first, then the office. */
  private static final Comparator<Notice> ORDER =
      Comparator.comparing((Notice notice) -> notice.handling().to()).thenComparing(Notice::code);

  private final Map<String, List<Notice>> byEvent = new HashMap<>();

  @Inject
  public Occasions(Set<CapabilityLetters> letters) {
    letters.stream()
        .flatMap(ofOne -> ofOne.notices().stream())
        .sorted(ORDER)
        .forEach(notice -> notice.occasions().forEach(occasion -> add(occasion.event(), notice)));
  }

  /** Whether events of this type lead to any. */
  public boolean have(String event) {
    return byEvent.containsKey(event);
  }

  /** Those that follow this event, in the order in which they are mailed. */
  public List<Notice> of(Event event) {
    return byEvent.getOrDefault(event.type(), List.of());
  }

  private void add(String event, Notice notice) {
    byEvent.computeIfAbsent(event, _ -> new ArrayList<>()).add(notice);
  }
}
