package portal.notifications.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.Item;
import portal.capability.tables.CapabilitiesTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * The ledger's table. Key: subject, then {@code mail#notice#slot}; beside the mails stand the
 * dispatcher's lease and the mailboxes' shares of a day. Index {@code byState} holds open mails
 * only.
 */
final class MailsTable implements Ledger {
  private static final Duration SHARE_KEPT = Duration.ofDays(3);

  private final DynamoDbClient dynamo;
  private final String table;
  private final LeaseTable leases;
  private final dagger.Lazy<CapabilitiesTable> capabilities;

  @Inject
  MailsTable(DynamoDbClient dynamo, Host host, dagger.Lazy<CapabilitiesTable> capabilities) {
    this.dynamo = dynamo;
    this.table = host.variable("MAILS_TABLE");
    this.leases = new LeaseTable(dynamo, table);
    this.capabilities = capabilities;
  }

  @Override
  public void queue(Mail mail) {
    try {
      dynamo.putItem(
          put ->
              put.tableName(table)
                  .item(MailItem.encode(mail))
                  .conditionExpression("attribute_not_exists(pk)"));
    } catch (ConditionalCheckFailedException alreadyQueued) {
      // The event came before.
    }
  }

  @Override
  public Mail queueWithin(Share share, Mail mail) {
    Optional<Mail> earlier = find(mail.key());
    if (earlier.isPresent()) {
      return earlier.get();
    }
    if (!write(List.of(create(mail), count(share)))) {
      // Either the share is used up, or the event came twice at once; the first to put the row is
      // right.
      queue(Mail.suppressed(mail.key(), mail.queuedAt()));
    }
    return find(mail.key()).orElseThrow();
  }

  @Override
  public Optional<Mail> find(MailKey key) {
    var response = dynamo.getItem(get -> get.tableName(table).key(key(key)).consistentRead(true));
    return response.hasItem() ? Optional.of(MailItem.decode(response.item())) : Optional.empty();
  }

  @Override
  public List<Mail> about(String subject) {
    var values = Map.of(":pk", Item.ofText(subject), ":prefix", Item.ofText(MailKey.PREFIX));
    return dynamo
        .queryPaginator(
            query ->
                query
                    .tableName(table)
                    .consistentRead(true)
                    .keyConditionExpression("pk = :pk AND begins_with(sk, :prefix)")
                    .expressionAttributeValues(values))
        .items()
        .stream()
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
                    .tableName(table)
                    .indexName("byState")
                    .keyConditionExpression("openState = :state AND due <= :now")
                    .expressionAttributeValues(values)
                    .limit(most))
        .items()
        .stream()
        .map(MailItem::decode)
        .toList();
  }

  @Override
  public boolean keep(Mail before, Mail after) {
    return write(List.of(replace(before, after)));
  }

  @Override
  public boolean claim(Mail before, Mail claimed, Lease lease, List<Minted> minted) {
    List<TransactWriteItem> items =
        new ArrayList<>(List.of(replace(before, claimed), leases.holds(lease)));
    minted.forEach(one -> items.add(capabilities.get().put(one.secret(), one.capability())));
    return write(items);
  }

  @Override
  public Optional<Lease> lease(String owner, Instant now, Instant until) {
    return leases.take(owner, now, until);
  }

  @Override
  public void release(Lease lease, Instant now) {
    leases.giveBack(lease, now);
  }

  private TransactWriteItem create(Mail mail) {
    return put(
        Put.builder().item(MailItem.encode(mail)).conditionExpression("attribute_not_exists(pk)"));
  }

  private TransactWriteItem replace(Mail before, Mail after) {
    return put(
        Put.builder()
            .item(MailItem.encode(after))
            .conditionExpression("revision = :revision")
            .expressionAttributeValues(Map.of(":revision", Item.ofNumber(before.revision()))));
  }

  private TransactWriteItem put(Put.Builder put) {
    return TransactWriteItem.builder().put(put.tableName(table).build()).build();
  }

  private TransactWriteItem count(Share share) {
    Map<String, AttributeValue> values = new HashMap<>();
    values.put(":one", Item.ofNumber(1));
    values.put(":most", Item.ofNumber(share.most()));
    values.put(
        ":ttl",
        Item.ofNumber(
            share.day().atStartOfDay().toEpochSecond(java.time.ZoneOffset.UTC)
                + SHARE_KEPT.toSeconds()));
    return TransactWriteItem.builder()
        .update(
            update ->
                update
                    .tableName(table)
                    .key(
                        Map.of(
                            "pk",
                            Item.ofText("share#" + share.mailbox()),
                            "sk",
                            Item.ofText(share.day())))
                    .updateExpression("ADD mails :one SET #ttl = :ttl")
                    .conditionExpression("attribute_not_exists(mails) OR mails < :most")
                    .expressionAttributeNames(Map.of("#ttl", "ttl"))
                    .expressionAttributeValues(values))
        .build();
  }

  /**
   * Whether it was stored; a condition that failed means no, anything else is an error that is
   * tried again.
   */
  private boolean write(List<TransactWriteItem> items) {
    try {
      dynamo.transactWriteItems(request -> request.transactItems(items));
      return true;
    } catch (TransactionCanceledException canceled) {
      if (canceled.cancellationReasons().stream()
          .anyMatch(reason -> reason.code().equals("ConditionalCheckFailed"))) {
        return false;
      }
      throw canceled;
    }
  }

  private static Map<String, AttributeValue> key(MailKey key) {
    return Map.of("pk", Item.ofText(key.subject()), "sk", Item.ofText(key.sortKey()));
  }
}
