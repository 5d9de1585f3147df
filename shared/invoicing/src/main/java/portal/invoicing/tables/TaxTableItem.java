package portal.invoicing.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import portal.aws.Item;
import portal.book.tables.EditionCodec;
import portal.invoicing.TaxRule;
import portal.invoicing.TaxTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A tax table's item, to and fro. */
final class TaxTableItem implements EditionCodec<TaxTable> {

  @Override
  public Item.Builder encode(TaxTable table) {
    List<Map<String, AttributeValue>> rules =
        table.rules().entrySet().stream()
            .map(entry -> rule(entry.getValue()).put("country", entry.getKey()).build())
            .toList();
    return Item.builder()
        .put("home", table.home())
        .items("rules", rules)
        .item("elsewhere", rule(table.elsewhere()).build());
  }

  @Override
  public TaxTable decode(int version, LocalDate effective, Item item) {
    return new TaxTable(
        version,
        effective,
        item.text("home"),
        item.items("rules").stream()
            .collect(Collectors.toMap(rule -> rule.text("country"), TaxTableItem::rule)),
        rule(item.item("elsewhere")));
  }

  private static Item.Builder rule(TaxRule rule) {
    return Item.builder()
        .item("withVatId", TreatmentItem.encode(rule.withVatId()))
        .item("withoutVatId", TreatmentItem.encode(rule.withoutVatId()));
  }

  private static TaxRule rule(Item item) {
    return new TaxRule(
        TreatmentItem.decode(item.item("withVatId")),
        TreatmentItem.decode(item.item("withoutVatId")));
  }
}
