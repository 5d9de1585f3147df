package portal.invoicing.tables;

import java.util.Map;
import portal.aws.Item;
import portal.invoicing.Seller;
import portal.invoicing.VatId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A seller as a map attribute, to and fro. */
final class SellerItem {
  private SellerItem() {}

  static Map<String, AttributeValue> encode(Seller seller) {
    return Item.builder()
        .put("name", seller.name())
        .texts("street", seller.street())
        .put("postCode", seller.postCode())
        .put("city", seller.city())
        .put("country", seller.country())
        .put("vatId", seller.vatId().value())
        .put("account", seller.account())
        .put("bic", seller.bic())
        .build();
  }

  static Seller decode(Item item) {
    return new Seller(
        item.text("name"),
        item.texts("street"),
        item.text("postCode"),
        item.text("city"),
        item.text("country"),
        new VatId(item.text("vatId")),
        item.text("account"),
        item.optionalText("bic"));
  }
}
