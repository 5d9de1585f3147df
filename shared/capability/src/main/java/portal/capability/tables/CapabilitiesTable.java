package portal.capability.tables;

import java.time.Instant;
import java.util.Optional;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.Item;
import portal.aws.tables.Table;
import portal.aws.tables.Write;
import portal.capability.Capabilities;
import portal.capability.Capability;
import portal.capability.Purpose;
import portal.capability.Secret;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The table of capabilities. Key: the secret's SHA-256. */
public final class CapabilitiesTable implements Capabilities {
  private final Table table;

  @Inject
  CapabilitiesTable(DynamoDbClient dynamo, Host host) {
    this.table = new Table(dynamo, host.variable("CAPABILITIES_TABLE"));
  }

  @Override
  public Optional<String> subject(Secret secret, Purpose purpose, Instant now) {
    return table
        .find(Table.key(secret.hash()))
        .map(CapabilitiesTable::decode)
        .filter(capability -> capability.opens(purpose, now))
        .map(Capability::subject);
  }

  /** Stores within a transaction. */
  public Write put(Secret secret, Capability capability) {
    return put(secret.hash(), capability);
  }

  /** Stores what opens by the secret with this SHA-256, which somebody else has minted. */
  public Write put(String hash, Capability capability) {
    var item =
        Item.builder()
            .put("pk", hash)
            .put("purpose", capability.purpose().code())
            .put("subject", capability.subject())
            .put("expires", capability.expires())
            .number("ttl", capability.expires().getEpochSecond())
            .build();
    return Write.create("capability", table.name(), item);
  }

  private static Capability decode(Item item) {
    return new Capability(
        item.code("purpose", Purpose::ofCode), item.text("subject"), item.instant("expires"));
  }
}
