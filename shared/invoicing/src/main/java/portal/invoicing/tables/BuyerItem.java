package portal.invoicing.tables;

import java.util.Map;
import portal.aws.Item;
import portal.invoicing.Buyer;
import portal.invoicing.VatId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A buyer as a map attribute, to and fro. */
public final class BuyerItem {
  private BuyerItem() {}

  public static Map<String, AttributeValue> encode(Buyer buyer) {
    return Item.builder()
        .put("name", buyer.name())
        .texts("street", buyer.street())
        .put("postCode", buyer.postCode())
        .put("city", buyer.city())
        .put("country", buyer.country())
        .put("vatId", buyer.vatId().map(VatId::value))
        .put("reference", buyer.reference())
        .build();
  }

  public static Buyer decode(Item item) {
    return new Buyer(
        item.text("name"),
        item.texts("street"),
        item.optionalText("postCode"),
        item.text("city"),
        item.text("country"),
        item.optionalText("vatId").map(VatId::new),
        item.optionalText("reference"));
  }
}
