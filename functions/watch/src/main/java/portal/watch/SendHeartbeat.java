package portal.watch;

import jakarta.inject.Inject;
import java.time.Clock;
import portal.aws.Host;
import portal.aws.Item;
import portal.aws.tables.Condition;
import portal.aws.tables.TableWriter;
import portal.aws.tables.Write;

/**
 * Puts the heartbeat where events are put, so that it takes their way. It is one row, written over
 * and over: of no aggregate, in no index, and no event.
 */
final class SendHeartbeat {
  /** Both keys of the row, by which the pipes know it. */
  private static final String HEARTBEAT = "heartbeat";

  private final TableWriter writer;
  private final String table;
  private final Clock clock;

  @Inject
  SendHeartbeat(TableWriter writer, Host host) {
    this.writer = writer;
    this.table = host.variable("EVENTS_TABLE");
    this.clock = host.systemClock();
  }

  void run() {
    writer.store(
        Write.put(
            HEARTBEAT,
            table,
            Item.builder()
                .put("pk", HEARTBEAT)
                .put("sk", HEARTBEAT)
                .put("type", "Heartbeat")
                .put("at", clock.instant())
                .build(),
            Condition.NONE));
  }
}
