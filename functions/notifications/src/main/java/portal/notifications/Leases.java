package portal.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import javax.inject.Inject;
import portal.aws.Host;
import portal.notifications.ledger.Lease;
import portal.notifications.ledger.Ledger;

/** Takes the right to dispatch, or waits to see whether its holder still lives. */
final class Leases {
  private static final Duration BETWEEN = Duration.ofSeconds(1);

  /** Together longer than a lease: whoever died meanwhile holds none any more. */
  private static final long TRIES = HeldLease.LENGTH.dividedBy(BETWEEN) + 3;

  private final Ledger ledger;
  private final Sleep sleep;
  private final Host host;
  private final Clock clock;

  @Inject
  Leases(Ledger ledger, Sleep sleep, Host host) {
    this.ledger = ledger;
    this.sleep = sleep;
    this.host = host;
    this.clock = host.systemClock();
  }

  /**
   * Takes it, waiting for it no longer than a dead holder has it.
   *
   * @return nothing if somebody holds it who is alive, and will see what there is to send
   */
  Optional<HeldLease> take() {
    String owner = owner();
    Optional<Lease> lease = lease(owner);
    for (int tries = 1; lease.isEmpty() && tries < TRIES; tries++) {
      sleep.passes(BETWEEN);
      lease = lease(owner);
    }
    return lease.map(taken -> new HeldLease(ledger, clock, taken));
  }

  private Optional<Lease> lease(String owner) {
    Instant now = clock.instant();
    return ledger.lease(owner, now, now.plus(HeldLease.LENGTH));
  }

  private String owner() {
    byte[] bytes = new byte[8];
    host.random().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
