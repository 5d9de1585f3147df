package portal.deadlines;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.aws.Log;
import portal.deadline.Deadlines;
import portal.deadline.Deadlines.Progress;
import portal.deadline.Deadlines.Telling;
import portal.deadline.Deadlines.Waiting;
import portal.json.JsonObject;

/**
 * Tells of every deadline whose time has come, once. It reads all that is due, from the oldest day
 * that may have something, and never from the last run, so that nothing is late for good. One that
 * cannot be read is set aside, and counted.
 */
final class EmitDeadlines {
  /** The function's time is 60 seconds. */
  private static final Duration TIME = Duration.ofSeconds(40);

  static final int MOST = 4000;

  private final Deadlines deadlines;
  private final InstituteTime time;
  private final Clock machine;

  @Inject
  EmitDeadlines(Deadlines deadlines, InstituteTime time, Host host) {
    this.deadlines = deadlines;
    this.time = time;
    this.machine = host.systemClock();
  }

  void run() {
    Instant now = time.now();
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    Progress before = deadlines.progress();
    Budget budget = new Budget(machine, TIME, MOST);
    LocalDate kept = today;
    long age = 0;
    for (LocalDate day : deadlines.days(before.oldest(), today)) {
      Optional<Waiting> left = leftOf(day, now, budget);
      if (left.isPresent()) {
        kept = day.isBefore(kept) ? day : kept;
        age = Math.max(age, left.get().age(now).toSeconds());
      }
    }
    Progress next = before.after(today, kept);
    if (!next.equals(before)) {
      deadlines.advance(next);
    }
    Log.seconds("OldestDeadlineAge", age);
  }

  /** Tells of all of a day that are due; the first of which it could not, if any. */
  private Optional<Waiting> leftOf(LocalDate day, Instant now, Budget budget) {
    return deadlines
        .waiting(day, now)
        .filter(one -> !budget.allowsStep() || !isDone(one, now))
        .findFirst();
  }

  private boolean isDone(Waiting one, Instant now) {
    Telling telling = deadlines.tell(one, now);
    if (telling == Telling.PARKED) {
      Log.count("DeadlinesParked", JsonObject.builder().text("name", one.name()).build());
    }
    return telling != Telling.CONTENDED;
  }
}
