package portal.aws;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import javax.inject.Inject;

/**
 * The institute's time: its business clock, and the one zone that turns an instant into the date of
 * every rule.
 */
public final class InstituteTime {
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  public InstituteTime(Host host) {
    this.clock = host.businessClock();
    this.zone = ZoneId.of(host.variable("ZONE"));
  }

  /** Now, to the millisecond, which is as fine as anything is stored. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  public LocalDate today() {
    return dateOf(now());
  }

  public LocalDate dateOf(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }

  public ZoneId zone() {
    return zone;
  }
}
