package portal.notifications.ledger;

import dagger.Lazy;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import portal.capability.tables.ConfirmationsTable;
import portal.notifications.ledger.MailItem.Place;
import portal.trail.Answered;
import portal.trail.Event;
import portal.trail.tables.Transactions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The ledger's table. Key: subject, then {@code mail#notice#slot}; beside the mails stand the
 * dispatcher's lease and the mailboxes' shares of a day. Index {@code byState} holds the keys of
 * open mails.
 */
final class MailsTable implements Ledger {
  private static final Duration SHARE_KEPT = Duration.ofDays(3);
  private static final int PAGE = 25;

  private final DynamoDbClient dynamo;
  private final Table table;
  private final TableWriter writer;
  private final LeaseTable leases;
  private final Lazy<CapabilitiesTable> capabilities;
  private final Lazy<ConfirmationsTable> confirmations;
  private final Lazy<Transactions> transactions;

  @Inject
  MailsTable(
      DynamoDbClient dynamo,
      TableWriter writer,
      Host host,
      Lazy<CapabilitiesTable> capabilities,
      Lazy<ConfirmationsTable> confirmations,
      Lazy<Transactions> transactions) {
    this.dynamo = dynamo;
    this.table = new Table(dynamo, host.variable("MAILS_TABLE"));
    this.writer = writer;
    this.leases = new LeaseTable(writer, table);
    this.capabilities = capabilities;
    this.confirmations = confirmations;
    this.transactions = transactions;
  }

  @Override
  public void queue(Mail mail) {
    // What is there already is of the same event, told before.
    writer.store(create(mail));
  }

  @Override
  public Mail queueWithin(Share share, Mail mail) {
    Optional<Mail> earlier = find(mail.key());
    if (earlier.isPresent()) {
      return earlier.get();
    }
    // The event may also have come twice at once; the first to put the row is right.
    if (!isStored(new Transaction(List.of(create(mail), count(share))))) {
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
  public List<Mail> due(Instant now, int most) {
    return Stream.of(Place.UNKNOWN, Place.WAITING)
        .flatMap(place -> due(place, now))
        .limit(most)
        .toList();
  }

  /** The index gives keys only; rows are read as they stand. */
  private Stream<Mail> due(Place place, Instant now) {
    var values =
        Map.of(":place", Item.ofText(place.code()), ":now", Item.ofText(Item.sortable(now)));
    return dynamo
        .queryPaginator(
            query ->
                query
                    .tableName(table.name())
                    .indexName("byState")
                    .keyConditionExpression("openState = :place AND due <= :now")
                    .expressionAttributeValues(values)
                    .limit(PAGE))
        .items()
        .stream()
        .map(Item::new)
        .map(keys -> Table.key(keys.text("pk"), keys.text("sk")))
        .flatMap(key -> table.find(key).stream())
        .map(MailItem::decode)
        .filter(mail -> mail.isDue(now));
  }

  @Override
  public boolean keep(Mail before, Mail after) {
    return writer.store(replace(before, after));
  }

  @Override
  public Committed keep(Mail before, Mail after, Event happened, Answered answered) {
    return transactions.get().commit(List.of(replace(before, after)), happened, answered);
  }

  private Write replace(Mail before, Mail after) {
    return Write.put("mail", table.name(), MailItem.encode(after), MailItem.isAt(before));
  }

  @Override
  public boolean claim(Mail before, Mail claimed, List<Minted> minted) {
    List<Write> together = new ArrayList<>();
    for (Minted one : minted) {
      switch (one) {
        case Minted.Opening(var secret, var capability) -> {
          writer.store(capabilities.get().put(secret, capability));
          capabilities.get().endOthers(secret, capability).ifPresent(together::add);
        }
        case Minted.Confirming(var confirmation) ->
            together.add(confirmations.get().put(confirmation));
      }
    }
    Write claim =
        Write.update(
            "mail",
            table.name(),
            Table.key(before.key().subject(), before.key().sortKey()),
            MailItem.claim(before, claimed));
    if (together.isEmpty()) {
      return writer.store(claim);
    }
    together.add(claim);
    return isStored(new Transaction(together));
  }

  @Override
  public Optional<Lease> lease(String owner, Instant now, Instant until) {
    return leases.take(owner, now, until);
  }

  @Override
  public Optional<Lease> renew(Lease lease, Instant until) {
    return leases.renew(lease, until);
  }

  @Override
  public void release(Lease lease, Instant now) {
    leases.giveBack(lease, now);
  }

  private Write create(Mail mail) {
    return Write.create("mail", table.name(), MailItem.encode(mail));
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
  private boolean isStored(Transaction transaction) {
    return switch (writer.commit(transaction)) {
      case Committed.Stored() -> true;
      case Committed.Overtaken(var _) -> false;
      case Committed.Contended() -> throw new IllegalStateException("The ledger is contended");
    };
  }
}
