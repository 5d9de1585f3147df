package portal.invoicing.tables;

import java.math.BigDecimal;
import java.util.Map;
import portal.aws.Item;
import portal.invoicing.TaxCategory;
import portal.invoicing.Treatment;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A treatment as a map attribute, to and fro. */
final class TreatmentItem {
  private TreatmentItem() {}

  static Map<String, AttributeValue> encode(Treatment treatment) {
    return Item.builder()
        .put("category", treatment.category().code())
        .put("rate", treatment.rateText())
        .put("note", treatment.note())
        .build();
  }

  static Treatment decode(Item item) {
    return new Treatment(
        item.code("category", TaxCategory::ofCode),
        new BigDecimal(item.text("rate")),
        item.optionalText("note"));
  }
}
