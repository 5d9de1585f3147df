package portal.campaign.tables;

import dagger.Lazy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.Item;
import portal.aws.tables.Committed;
import portal.aws.tables.Table;
import portal.campaign.Campaign;
import portal.campaign.Campaign.CampaignChange;
import portal.campaign.CampaignCode;
import portal.campaign.Campaigns;
import portal.trail.Answered;
import portal.trail.tables.Heads;
import portal.trail.tables.Transactions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * The table of campaigns. Key: code. Index {@code byOpening}: all of them by the time of their
 * opening; an institute has tens of them, not millions.
 */
public final class CampaignsTable implements Campaigns {
  static final String ALL = "campaign";

  private final DynamoDbClient dynamo;
  private final Table table;
  private final Lazy<Transactions> transactions;

  @Inject
  CampaignsTable(DynamoDbClient dynamo, Host host, Lazy<Transactions> transactions) {
    this.dynamo = dynamo;
    this.table = new Table(dynamo, host.variable("CAMPAIGNS_TABLE"));
    this.transactions = transactions;
  }

  @Override
  public Optional<Campaign> find(CampaignCode code) {
    return table.find(Table.key(code.value())).map(CampaignItem::decode);
  }

  @Override
  public Committed store(CampaignChange change, Answered answered) {
    var put = Heads.put("campaign", table, CampaignItem.encode(change.after()), change.before());
    return transactions.get().commit(List.of(put), change.event(), answered);
  }

  /** Reads one more than the page holds, to know whether another follows. */
  @Override
  public Page list(Optional<String> after, int most) {
    List<Campaign> found =
        dynamo.queryPaginator(newest(after, most + 1)).items().stream()
            .limit(most + 1L)
            .map(Item::new)
            .map(CampaignItem::decode)
            .toList();
    List<Campaign> page = found.subList(0, Math.min(most, found.size()));
    Optional<String> next =
        found.size() > most ? Optional.of(CampaignItem.position(page.getLast())) : Optional.empty();
    return new Page(page, next);
  }

  private QueryRequest newest(Optional<String> after, int limit) {
    Map<String, String> names = new HashMap<>(Map.of("#list", "list"));
    Map<String, AttributeValue> values = new HashMap<>(Map.of(":all", Item.ofText(ALL)));
    String keys = "#list = :all";
    if (after.isPresent()) {
      keys += " AND #position < :after";
      names.put("#position", "position");
      values.put(":after", Item.ofText(after.get()));
    }
    return QueryRequest.builder()
        .tableName(table.name())
        .indexName("byOpening")
        .scanIndexForward(false)
        .limit(limit)
        .keyConditionExpression(keys)
        .expressionAttributeNames(names)
        .expressionAttributeValues(values)
        .build();
  }
}
