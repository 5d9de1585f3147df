package portal.notifications.ledger;

import dagger.BindsInstance;
import dagger.Component;
import java.time.Instant;
import javax.inject.Singleton;
import portal.aws.Host;
import portal.aws.tables.Pause;
import portal.capability.Capabilities;
import portal.capability.Confirmations;
import portal.capability.tables.CapabilityModule;
import portal.testing.tables.TablePlace;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The ledger's own table, wherever the tables are. */
@Singleton
@Component(modules = {CapabilityModule.class, LedgerModule.class})
public interface LedgerGraph {
  Ledger ledger();

  Capabilities capabilities();

  Confirmations confirmations();

  /** Makes the graph for a host. */
  @Component.Factory
  interface Factory {
    LedgerGraph create(
        @BindsInstance Host host, @BindsInstance DynamoDbClient tables, @BindsInstance Pause pause);
  }

  /** One on the tables of a host, which waits for nothing. */
  static LedgerGraph on(Host host, DynamoDbClient tables) {
    return DaggerLedgerGraph.factory().create(host, tables, _ -> {});
  }

  /** One on the tables of a place. */
  static LedgerGraph on(TablePlace place, Instant now) {
    return on(place.host(now), place.client());
  }
}
