package portal.pricing.tables;

import java.util.Map;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.Item;
import portal.aws.tables.Condition;
import portal.aws.tables.Table;
import portal.aws.tables.Write;
import portal.pricing.FreeOffer;
import portal.pricing.Places;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The counters of free places in the table of prices. Key: {@code place}, then the version. */
public final class PlacesTable implements Places {
  private final Table table;

  @Inject
  PlacesTable(DynamoDbClient dynamo, Host host) {
    this.table = new Table(dynamo, host.variable("PRICES_TABLE"));
  }

  @Override
  public int taken(FreeOffer offer) {
    return table
        .find(Table.key("place", sort(offer)))
        .map(item -> Math.toIntExact(item.number("taken")))
        .orElse(0);
  }

  /** Takes a place within a transaction, while there is one. */
  public Write take(FreeOffer offer) {
    return Write.update(
        "place",
        table.name(),
        Table.key("place", sort(offer)),
        new Write.Change(
            "ADD taken :one",
            Map.of(),
            Map.of(":one", Item.ofNumber(1)),
            Condition.of(
                "attribute_not_exists(pk) OR taken < :places",
                Map.of(":places", Item.ofNumber(offer.places())))));
  }

  private static String sort(FreeOffer offer) {
    return "%06d".formatted(offer.version());
  }
}
