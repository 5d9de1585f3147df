package portal.pricing.tables;

import java.util.List;
import java.util.Map;
import portal.aws.Item;
import portal.pricing.Reduction;
import portal.pricing.Rule;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reductions as a list of maps, to and fro: the rule's name beside its figures. */
public final class ReductionItem {
  private ReductionItem() {}

  public static List<Map<String, AttributeValue>> encode(List<Reduction> all) {
    return all.stream().map(ReductionItem::encode).toList();
  }

  private static Map<String, AttributeValue> encode(Reduction one) {
    Item.Builder item = Item.builder().put("rule", one.rule().name());
    one.rule().figures().forEach(figure -> item.number(figure.name(), one.figure(figure)));
    return item.build();
  }

  public static List<Reduction> decode(List<Item> items) {
    return items.stream().map(ReductionItem::decode).toList();
  }

  private static Reduction decode(Item item) {
    Rule rule = item.code("rule", Reduction::rule);
    return rule.reduction(figure -> Math.toIntExact(item.number(figure.name())));
  }
}
