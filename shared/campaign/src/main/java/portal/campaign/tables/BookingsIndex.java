package portal.campaign.tables;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.Item;
import portal.campaign.Bookings;
import portal.campaign.Campaign;
import portal.campaign.CampaignCode;
import portal.pricing.Money;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * What came in under a code, counted from the index {@code byCampaign} of the table of cases. The
 * index follows its table by a moment.
 */
public final class BookingsIndex implements Bookings {
  private final DynamoDbClient dynamo;
  private final String table;

  @Inject
  BookingsIndex(DynamoDbClient dynamo, Host host) {
    this.dynamo = dynamo;
    this.table = host.variable("CASES_TABLE");
  }

  @Override
  public Brought under(CampaignCode code) {
    List<Optional<Money>> rows =
        dynamo
            .queryPaginator(
                query ->
                    query
                        .tableName(table)
                        .indexName("byCampaign")
                        .keyConditionExpression("campaignKey = :code")
                        .expressionAttributeValues(Map.of(":code", Item.ofText(code.value()))))
            .items()
            .stream()
            .map(Item::new)
            .map(BookingsIndex::booked)
            .toList();
    List<Money> booked = rows.stream().flatMap(Optional::stream).toList();
    Money sum = booked.stream().reduce(Money.zero(Campaign.CURRENCY), Money::plus);
    return new Brought(rows.size(), booked.size(), sum);
  }

  private static Optional<Money> booked(Item item) {
    return item.optionalNumber("bookedNet")
        .map(minor -> new Money(minor, Currency.getInstance(item.text("bookedCurrency"))));
  }
}
