package portal.local.data;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The institute's time: the system's plus an offset that only grows and is kept. */
public final class BusinessClock extends Clock {
  private static final String FILE = "clock.json";

  private final Clock system;
  private final DataFolder folder;
  private volatile Duration offset;

  public BusinessClock(Clock system, DataFolder folder) {
    this.system = system;
    this.folder = folder;
    this.offset =
        folder
            .readJson(FILE, json -> Duration.parse(json.path("offset").asText()))
            .orElse(Duration.ZERO);
  }

  /** Moves it forward; a backward step is refused. */
  public synchronized void forward(Duration step) {
    if (step.isNegative() || step.compareTo(Duration.ofDays(36_500)) > 0) {
      throw new IllegalArgumentException(
          "The clock only goes forward, and by a hundred years at most.");
    }
    Duration next = offset.plus(step);
    folder.write(FILE, JsonNodeFactory.instance.objectNode().put("offset", next.toString()));
    offset = next;
  }

  /** How far it is ahead of the system's. */
  public Duration offset() {
    return offset;
  }

  @Override
  public Instant instant() {
    return system.instant().plus(offset);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return ZoneOffset.UTC.equals(zone) ? this : Clock.offset(system.withZone(zone), offset);
  }
}
