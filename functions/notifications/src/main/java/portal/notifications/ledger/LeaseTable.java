package portal.notifications.ledger;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import portal.aws.Item;
import portal.aws.tables.Condition;
import portal.aws.tables.Table;
import portal.aws.tables.TableWriter;
import portal.aws.tables.Write;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** The one row of the ledger's table that says who may dispatch. */
final class LeaseTable {
  private static final Map<String, AttributeValue> KEY = Table.key("lease", "dispatch");

  private final TableWriter writer;
  private final Table table;

  LeaseTable(TableWriter writer, Table table) {
    this.writer = writer;
    this.table = table;
  }

  /**
   * Takes it with the next fence, if nobody else holds it now. Who took it and did not hear so
   * takes it again.
   */
  Optional<Lease> take(String owner, Instant now, Instant until) {
    var values =
        Map.of(
            ":owner", Item.ofText(owner),
            ":until", Item.ofText(Item.sortable(until)),
            ":now", Item.ofText(Item.sortable(now)),
            ":one", Item.ofNumber(1));
    return writer
        .update(
            UpdateItemRequest.builder()
                .tableName(table.name())
                .key(KEY)
                .updateExpression("SET #owner = :owner, #until = :until ADD fence :one")
                .conditionExpression(
                    "attribute_not_exists(pk) OR #until <= :now OR #owner = :owner")
                .expressionAttributeNames(Map.of("#owner", "owner", "#until", "until"))
                .expressionAttributeValues(values)
                .returnValues(ReturnValue.ALL_NEW)
                .build())
        .map(taken -> new Lease(owner, taken.number("fence"), until));
  }

  Optional<Lease> renew(Lease lease, Instant until) {
    return Optional.of(new Lease(lease.owner(), lease.fence(), until))
        .filter(_ -> ends(lease, until));
  }

  /** Gives it back; if it has run out and somebody else holds it, there is nothing to give. */
  void giveBack(Lease lease, Instant now) {
    ends(lease, now);
  }

  private boolean ends(Lease lease, Instant at) {
    return writer.store(
        Write.update(
            "lease",
            table.name(),
            KEY,
            new Write.Change(
                "SET #until = :at",
                Map.of("#until", "until"),
                Map.of(":at", Item.ofText(Item.sortable(at))),
                Condition.is("fence", Item.ofNumber(lease.fence())))));
  }
}
