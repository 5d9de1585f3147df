package portal.submission;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import portal.deadline.DueChange;
import portal.json.JsonObject;
import portal.trail.Actor;
import portal.trail.Event;
import portal.trail.Happening;
import portal.trail.Head;

/** Puts what happened on the end of an aggregate's chain, and the aggregate with it. */
final class Writing {
  private Writing() {}

  static Written<MaterialFile> file(
      MaterialFile now,
      String type,
      Actor by,
      JsonObject data,
      Instant at,
      Function<Head, MaterialFile> next) {
    return file(now.head(), now.id(), type, by, data, at, next);
  }

  static Written<MaterialFile> file(
      Head before,
      FileId id,
      String type,
      Actor by,
      JsonObject data,
      Instant at,
      Function<Head, MaterialFile> next) {
    Event event = Event.after(before, id.aggregate(), new Happening(type, by, data), at);
    return new Written<>(before, next.apply(event.head()), event, List.of());
  }

  static Written<Submission> submission(
      Submission now,
      String type,
      Actor by,
      JsonObject data,
      Instant at,
      Function<Head, Submission> next) {
    Event event =
        Event.after(now.head(), Submission.aggregate(now.id()), new Happening(type, by, data), at);
    Submission after = next.apply(event.head());
    return new Written<>(
        now.head(),
        after,
        event,
        DueChange.between(SubmissionDeadlines.of(now), SubmissionDeadlines.of(after)));
  }
}
