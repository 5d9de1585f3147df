package portal.watch;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import portal.aws.Host;
import portal.aws.Log;

/** Says how long a heartbeat took; that none is heard any more is what the alarm is for. */
final class HearHeartbeat {
  private final Clock clock;

  @Inject
  HearHeartbeat(Host host) {
    this.clock = host.systemClock();
  }

  void sent(Instant at) {
    Log.seconds("HeartbeatDelay", Duration.between(at, clock.instant()).toSeconds());
  }
}
