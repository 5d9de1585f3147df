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
        .items("parts", charge.parts().stream().map(ChargeItem::encode).toList())
        .put("currency", charge.net().currency().getCurrencyCode())
        .put("at", charge.at())
        .build();
  }

  private static Map<String, AttributeValue> encode(Charge.Part part) {
    return Item.builder().put("rule", part.rule()).number("amount", part.amount().minor()).build();
  }

  public static Charge decode(Item item) {
    Currency currency = Currency.getInstance(item.text("currency"));
    return new Charge(
        Math.toIntExact(item.number("number")),
        item.code("reason", Charge.Reason::ofCode),
        item.items("parts").stream()
            .map(
                part ->
                    new Charge.Part(part.text("rule"), new Money(part.number("amount"), currency)))
            .toList(),
        item.instant("at"));
  }
}
