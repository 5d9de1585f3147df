package portal.capability.tables;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.Item;
import portal.aws.tables.Condition;
import portal.aws.tables.Table;
import portal.aws.tables.TableWriter;
import portal.aws.tables.Write;
import portal.capability.Confirmation;
import portal.capability.ConfirmationCode;
import portal.capability.Confirmations;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The codes in the table of capabilities. Key: {@code confirmation#} and the subject. */
public final class ConfirmationsTable implements Confirmations {
  private final Table table;
  private final TableWriter writer;

  @Inject
  ConfirmationsTable(DynamoDbClient dynamo, TableWriter writer, Host host) {
    this.table = new Table(dynamo, host.variable("CAPABILITIES_TABLE"));
    this.writer = writer;
  }

  /** Stores within a transaction, in place of the subject's last. */
  public Write put(Confirmation confirmation) {
    var item =
        Item.builder()
            .put("pk", pk(confirmation.subject()))
            .put("subject", confirmation.subject())
            .put("hash", confirmation.hash())
            .put("expires", confirmation.expires())
            .number("tries", confirmation.tries())
            .number("ttl", confirmation.expires().getEpochSecond())
            .build();
    return Write.put("confirmation", table.name(), item, Condition.NONE);
  }

  /** Uses up within the transaction of what it confirms; one of two that race is refused. */
  public Write use(Confirmation confirmation) {
    return Write.delete(
        "confirmation",
        table.name(),
        key(confirmation.subject()),
        new Condition(
            "#hash = :hash AND tries > :none",
            Map.of("#hash", "hash"),
            Map.of(":hash", Item.ofText(confirmation.hash()), ":none", Item.ofNumber(0))));
  }

  /** Every failed count means that another try, a use or a newer code was faster. */
  @Override
  public Looked look(String subject, ConfirmationCode code, Instant now) {
    while (true) {
      Optional<Confirmation> found =
          table.find(key(subject)).map(ConfirmationsTable::decode).filter(one -> one.holds(now));
      if (found.isEmpty()) {
        return new Looked.None();
      }
      Confirmation held = found.get();
      if (held.isBy(code)) {
        return new Looked.Right(held);
      }
      if (writer.store(count(held))) {
        return new Looked.Wrong(held.tries() - 1);
      }
    }
  }

  private Write count(Confirmation held) {
    return Write.update(
        "confirmation",
        table.name(),
        key(held.subject()),
        new Write.Change(
            "SET tries = :less",
            Map.of("#hash", "hash"),
            Map.of(":less", Item.ofNumber(held.tries() - 1L)),
            Condition.of(
                "#hash = :hash AND tries = :tries",
                Map.of(":hash", Item.ofText(held.hash()), ":tries", Item.ofNumber(held.tries())))));
  }

  private static Confirmation decode(Item item) {
    return new Confirmation(
        item.text("subject"),
        item.text("hash"),
        item.instant("expires"),
        Math.toIntExact(item.number("tries")));
  }

  private static Map<String, AttributeValue> key(String subject) {
    return Table.key(pk(subject));
  }

  private static String pk(String subject) {
    return "confirmation#" + subject;
  }
}
