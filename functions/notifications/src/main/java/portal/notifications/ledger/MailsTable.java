package portal.notifications.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.Item;
import portal.aws.tables.Committed;
import portal.aws.tables.Condition;
import portal.aws.tables.Table;
import portal.aws.tables.TableWriter;
import portal.aws.tables.Transaction;
import portal.aws.tables.Write;
import portal.capability.tables.CapabilitiesTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/**
 * The ledger's table. Key: subject, then {@code mail#notice#slot}; beside the mails stand the
 * dispatcher's lease and the mailboxes' shares of a day. Index {@code byState} holds open mails
 * only.
 */
final class MailsTable implements Ledger {
  private static final Duration SHARE_KEPT = Duration.ofDays(3);

  private final DynamoDbClient dynamo;
  private final Table table;
  private final TableWriter writer;
  private final LeaseTable leases;
  private final dagger.Lazy<CapabilitiesTable> capabilities;

  @Inject
  MailsTable(
      DynamoDbClient dynamo,
      TableWriter writer,
      Host host,
      dagger.Lazy<CapabilitiesTable> capabilities) {
    this.dynamo = dynamo;
    this.table = new Table(dynamo, host.variable("MAILS_TABLE"));
    this.writer = writer;
    this.leases = new LeaseTable(writer, table);
    this.capabilities = capabilities;
  }

  @Override
  public void queue(Mail mail) {
    // What is there already is of the same event, told before.
    writer.put(
        PutItemRequest.builder()
            .tableName(table.name())
            .item(MailItem.encode(mail))
            .conditionExpression("attribute_not_exists(pk)")
            .build());
  }

  @Override
  public Mail queueWithin(Share share, Mail mail) {
    Optional<Mail> earlier = find(mail.key());
    if (earlier.isPresent()) {
      return earlier.get();
    }
    // The event may also have come twice at once; the first to put the row is right.
    if (!isStored(List.of(create(mail), count(share)))) {
      queue(Mail.suppressed(mail.key(), mail.handling(), mail.queuedAt()));
    }
    return find(mail.key()).orElseThrow();
  }

  @Override
  public Optional<Mail> find(MailKey key) {
    return table.find(Table.key(key.subject(), key.sortKey())).map(MailItem::decode);
  }

  @Override
  public List<Mail> about(String subject) {
    return table
        .all(subject, MailKey.PREFIX)
        .map(MailItem::decode)
        .sorted(Comparator.comparing(Mail::queuedAt))
        .toList();
  }

  @Override
  public List<Mail> due(MailState state, Instant now, int most) {
    var values =
        Map.of(":state", Item.ofText(state.code()), ":now", Item.ofText(Item.sortable(now)));
    return dynamo
        .query(
            query ->
                query
                    .tableName(table.name())
                    .indexName("byState")
                    .keyConditionExpression("openState = :state AND due <= :now")
                    .expressionAttributeValues(values)
                    .limit(most))
        .items()
        .stream()
        .map(Item::new)
        .map(MailItem::decode)
        .toList();
  }

  @Override
  public boolean keep(Mail before, Mail after) {
    return isStored(List.of(replace(before, after)));
  }

  @Override
  public boolean claim(Mail before, Mail claimed, Lease lease, List<Minted> minted) {
    List<Write> items = new ArrayList<>(List.of(replace(before, claimed), leases.holds(lease)));
    minted.forEach(one -> items.add(capabilities.get().put(one.secret(), one.capability())));
    return isStored(items);
  }

  @Override
  public Optional<Lease> lease(String owner, Instant now, Instant until) {
    return leases.take(owner, now, until);
  }

  @Override
  public void release(Lease lease, Instant now) {
    leases.giveBack(lease, now);
  }

  private Write create(Mail mail) {
    return Write.create("mail", table.name(), MailItem.encode(mail));
  }

  private Write replace(Mail before, Mail after) {
    return Write.put(
        "mail",
        table.name(),
        MailItem.encode(after),
        Condition.is("revision", Item.ofNumber(before.revision())));
  }

  private Write count(Share share) {
    long ends = share.day().atStartOfDay().toEpochSecond(ZoneOffset.UTC) + SHARE_KEPT.toSeconds();
    return Write.update(
        "share",
        table.name(),
        Table.key("share#" + share.mailbox(), share.day().toString()),
        new Write.Change(
            "ADD mails :one SET #ttl = :ttl",
            Map.of("#ttl", "ttl"),
            Map.of(":one", Item.ofNumber(1), ":ttl", Item.ofNumber(ends)),
            Condition.of(
                "attribute_not_exists(mails) OR mails < :most",
                Map.of(":most", Item.ofNumber(share.most())))));
  }

  /**
   * Whether it was stored; no if a condition failed.
   *
   * @throws IllegalStateException if others were writing the same at every try
   */
  private boolean isStored(List<Write> writes) {
    return switch (writer.commit(new Transaction(writes))) {
      case Committed.Stored() -> true;
      case Committed.Overtaken(var _) -> false;
      case Committed.Contended() -> throw new IllegalStateException("The ledger is contended");
    };
  }
}
