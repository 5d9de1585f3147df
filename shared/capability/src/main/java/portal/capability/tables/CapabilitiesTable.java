package portal.capability.tables;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.Item;
import portal.capability.Capabilities;
import portal.capability.Capability;
import portal.capability.Purpose;
import portal.capability.Secret;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The table of capabilities. Key: the secret's SHA-256. */
public final class CapabilitiesTable implements Capabilities {
  private final DynamoDbClient dynamo;
  private final String table;

  @Inject
  CapabilitiesTable(DynamoDbClient dynamo, Host host) {
    this.dynamo = dynamo;
    this.table = host.variable("CAPABILITIES_TABLE");
  }

  @Override
  public Optional<String> subject(Secret secret, Purpose purpose, Instant now) {
    var response =
        dynamo.getItem(
            get ->
                get.tableName(table)
                    .key(Map.of("pk", Item.ofText(secret.hash())))
                    .consistentRead(true));
    return response.hasItem()
        ? Optional.of(decode(new Item(response.item())))
            .filter(capability -> capability.opens(purpose, now))
            .map(Capability::subject)
        : Optional.empty();
  }

  /** Stores within a transaction. */
  public TransactWriteItem put(Secret secret, Capability capability) {
    return put(secret.hash(), capability);
  }

  /** Stores what opens by the secret with this SHA-256, which somebody else has minted. */
  public TransactWriteItem put(String hash, Capability capability) {
    var item =
        Item.builder()
            .put("pk", hash)
            .put("purpose", capability.purpose().code())
            .put("subject", capability.subject())
            .put("expires", capability.expires())
            .number("ttl", capability.expires().getEpochSecond())
            .build();
    return TransactWriteItem.builder()
        .put(put -> put.tableName(table).item(item).conditionExpression("attribute_not_exists(pk)"))
        .build();
  }

  private static Capability decode(Item item) {
    return new Capability(
        item.code("purpose", Purpose::ofCode), item.text("subject"), item.instant("expires"));
  }
}
