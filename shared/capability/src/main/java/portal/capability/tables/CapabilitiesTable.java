package portal.capability.tables;

import dagger.Lazy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.Item;
import portal.aws.tables.Committed;
import portal.aws.tables.Condition;
import portal.aws.tables.Table;
import portal.aws.tables.Write;
import portal.capability.Capabilities;
import portal.capability.Capability;
import portal.capability.Purpose;
import portal.capability.Secret;
import portal.trail.Answered;
import portal.trail.tables.Transactions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The table of capabilities. Key: the secret's SHA-256; or {@code newest#}, a purpose and a subject
 * for the SHA-256 of the only one that opens.
 */
public final class CapabilitiesTable implements Capabilities {
  private final Table table;
  private final Lazy<Transactions> transactions;

  @Inject
  CapabilitiesTable(DynamoDbClient dynamo, Host host, Lazy<Transactions> transactions) {
    this.table = new Table(dynamo, host.variable("CAPABILITIES_TABLE"));
    this.transactions = transactions;
  }

  @Override
  public Optional<String> subject(Secret secret, Purpose purpose, Instant now) {
    return table
        .find(Table.key(secret.hash()))
        .map(CapabilitiesTable::decode)
        .filter(capability -> capability.opens(purpose, now))
        .filter(capability -> isNewest(secret, capability))
        .map(Capability::subject);
  }

  /** Stores within a transaction. */
  public Write put(Secret secret, Capability capability) {
    return put(secret.hash(), capability);
  }

  /** Ends those that the subject had for this purpose before, where only the newest opens. */
  public Optional<Write> endOthers(Secret secret, Capability capability) {
    return Optional.of(capability)
        .filter(one -> one.purpose().isSole())
        .map(
            one ->
                Item.builder()
                    .put("pk", newest(one))
                    .put("hash", secret.hash())
                    .number("ttl", one.expires().getEpochSecond())
                    .build())
        .map(item -> Write.put("newest", table.name(), item, Condition.NONE));
  }

  @Override
  public Committed handOut(String hash, Capability capability, Answered answered) {
    return transactions
        .get()
        .commit(List.of(put(hash, capability)), List.of(), Optional.of(answered));
  }

  private boolean isNewest(Secret secret, Capability capability) {
    return !capability.purpose().isSole()
        || table
            .find(Table.key(newest(capability)))
            .filter(item -> item.text("hash").equals(secret.hash()))
            .isPresent();
  }

  private static String newest(Capability capability) {
    return "newest#" + capability.purpose().code() + "#" + capability.subject();
  }

  private Write put(String hash, Capability capability) {
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
