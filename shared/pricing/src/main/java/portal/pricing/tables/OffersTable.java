package portal.pricing.tables;

import dagger.Lazy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.Item;
import portal.pricing.FreeOffer;
import portal.pricing.FreeOffer.OfferChange;
import portal.pricing.Offers;
import portal.trail.Answered;
import portal.trail.Committed;
import portal.trail.Head;
import portal.trail.tables.Heads;
import portal.trail.tables.Transactions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The free offers in the table of prices. Key: {@code offer}, then the offer's id. */
public final class OffersTable implements Offers {
  private static final String PARTITION = "offer";

  private final DynamoDbClient dynamo;
  private final String table;
  private final Lazy<Transactions> transactions;

  @Inject
  OffersTable(DynamoDbClient dynamo, Host host, Lazy<Transactions> transactions) {
    this.dynamo = dynamo;
    this.table = host.variable("PRICES_TABLE");
    this.transactions = transactions;
  }

  @Override
  public Optional<FreeOffer> find(String id) {
    var response = dynamo.getItem(get -> get.tableName(table).key(key(id)).consistentRead(true));
    return response.hasItem() ? Optional.of(decode(response.item())) : Optional.empty();
  }

  @Override
  public List<FreeOffer> all() {
    return dynamo
        .queryPaginator(
            query ->
                query
                    .tableName(table)
                    .consistentRead(true)
                    .keyConditionExpression("pk = :pk")
                    .expressionAttributeValues(Map.of(":pk", Item.ofText(PARTITION))))
        .items()
        .stream()
        .map(OffersTable::decode)
        .toList();
  }

  @Override
  public Committed store(OfferChange change, Answered answered) {
    var put = Heads.put(table, encode(change.after()), change.before());
    return transactions.get().commit(List.of(put), change.event(), answered);
  }

  /**
   * Takes a place within a transaction, while there is one. The event of it stands in the chain of
   * the case that takes the place.
   */
  public TransactWriteItem take(String id) {
    return TransactWriteItem.builder()
        .update(
            update ->
                update
                    .tableName(table)
                    .key(key(id))
                    .updateExpression("ADD taken :one")
                    .conditionExpression("taken < places")
                    .expressionAttributeValues(Map.of(":one", Item.ofNumber(1))))
        .build();
  }

  private static Map<String, AttributeValue> key(String id) {
    return Map.of("pk", Item.ofText(PARTITION), "sk", Item.ofText(id));
  }

  private static Map<String, AttributeValue> encode(FreeOffer offer) {
    return Item.builder()
        .put("pk", PARTITION)
        .put("sk", offer.id())
        .number("version", offer.head().version())
        .put("hash", offer.head().hash())
        .put("from", offer.from())
        .put("through", offer.through())
        .number("places", offer.places())
        .number("taken", offer.taken())
        .build();
  }

  private static FreeOffer decode(Map<String, AttributeValue> attributes) {
    Item item = new Item(attributes);
    return new FreeOffer(
        item.text("sk"),
        new Head(item.number("version"), item.text("hash")),
        item.date("from"),
        item.date("through"),
        Math.toIntExact(item.number("places")),
        Math.toIntExact(item.number("taken")));
  }
}
