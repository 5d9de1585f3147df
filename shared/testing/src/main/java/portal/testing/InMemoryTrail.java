package portal.testing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portal.trail.AggregateId;
import portal.trail.Answered;
import portal.trail.Answers;
import portal.trail.Event;

/** Events and remembered answers in memory. */
public final class InMemoryTrail implements Answers {
  private final Map<AggregateId, List<Event>> events = new HashMap<>();
  private final Map<String, Answered> answers = new HashMap<>();

  @Override
  public synchronized Optional<Answered> earlier(String scope, Instant now) {
    return Optional.ofNullable(answers.get(scope))
        .filter(
            answered -> now.isBefore(answered.once().at().plus(Answered.HOURS, ChronoUnit.HOURS)));
  }

  /** Stores both or, where the version is taken or the request is answered, nothing. */
  public synchronized boolean commit(Event event, Answered answered) {
    return commit(List.of(event), Optional.of(answered));
  }

  /** Stores all or, where a version is taken or the request is answered, nothing. */
  public synchronized boolean commit(List<Event> happened, Optional<Answered> answered) {
    boolean isTaken =
        happened.stream()
            .anyMatch(event -> history(event.aggregate()).size() != event.version() - 1);
    boolean isAnswered =
        answered
            .filter(one -> earlier(one.once().scope(), one.once().at()).isPresent())
            .isPresent();
    if (isTaken || isAnswered) {
      return false;
    }
    happened.forEach(
        event -> events.computeIfAbsent(event.aggregate(), _ -> new ArrayList<>()).add(event));
    answered.ifPresent(one -> answers.put(one.once().scope(), one));
    return true;
  }

  public synchronized List<Event> history(AggregateId aggregate) {
    return List.copyOf(events.getOrDefault(aggregate, List.of()));
  }
}
