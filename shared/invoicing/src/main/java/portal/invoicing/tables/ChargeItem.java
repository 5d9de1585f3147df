package portal.invoicing.tables;

import java.util.Currency;
import java.util.Map;
import portal.aws.Item;
import portal.invoicing.Charge;
import portal.pricing.Money;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A charge as a map attribute, to and fro. */
public final class ChargeItem {
  private ChargeItem() {}

  public static Map<String, AttributeValue> encode(Charge charge) {
    return Item.builder()
        .number("number", charge.number())
        .put("reason", charge.reason().code())
        .number("net", charge.net().minor())
        .put("currency", charge.net().currency().getCurrencyCode())
        .put("at", charge.at())
        .build();
  }

  public static Charge decode(Item item) {
    return new Charge(
        Math.toIntExact(item.number("number")),
        item.code("reason", Charge.Reason::ofCode),
        new Money(item.number("net"), Currency.getInstance(item.text("currency"))),
        item.instant("at"));
  }
}
