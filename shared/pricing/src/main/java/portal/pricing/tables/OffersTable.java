package portal.pricing.tables;

import dagger.Lazy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.Item;
import portal.aws.tables.Committed;
import portal.aws.tables.Condition;
import portal.aws.tables.Table;
import portal.aws.tables.Write;
import portal.pricing.FreeOffer;
import portal.pricing.FreeOffer.OfferChange;
import portal.pricing.Offers;
import portal.trail.Answered;
import portal.trail.Head;
import portal.trail.tables.Heads;
import portal.trail.tables.Transactions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The free offers in the table of prices. Key: {@code offer}, then the offer's id. */
public final class OffersTable implements Offers {
  private static final String PARTITION = "offer";

  private final Table table;
  private final Lazy<Transactions> transactions;

  @Inject
  OffersTable(DynamoDbClient dynamo, Host host, Lazy<Transactions> transactions) {
    this.table = new Table(dynamo, host.variable("PRICES_TABLE"));
    this.transactions = transactions;
  }

  @Override
  public Optional<FreeOffer> find(String id) {
    return table.find(Table.key(PARTITION, id)).map(OffersTable::decode);
  }

  @Override
  public List<FreeOffer> all() {
    return table.all(PARTITION).map(OffersTable::decode).toList();
  }

  @Override
  public Committed store(OfferChange change, Answered answered) {
    var put = Heads.put("offer", table, encode(change.after()), change.before());
    return transactions.get().commit(List.of(put), change.event(), answered);
  }

  /**
   * Takes a place within a transaction, while there is one. The event of it stands in the chain of
   * the case that takes the place.
   */
  public Write take(String id) {
    return Write.update(
        "place",
        table.name(),
        Table.key(PARTITION, id),
        new Write.Change(
            "ADD taken :one",
            Map.of(),
            Map.of(":one", Item.ofNumber(1)),
            Condition.of("taken < places", Map.of())));
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

  private static FreeOffer decode(Item item) {
    return new FreeOffer(
        item.text("sk"),
        new Head(item.number("version"), item.text("hash")),
        item.date("from"),
        item.date("through"),
        Math.toIntExact(item.number("places")),
        Math.toIntExact(item.number("taken")));
  }
}
