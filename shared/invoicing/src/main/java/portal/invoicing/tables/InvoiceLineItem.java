package portal.invoicing.tables;

import java.util.Currency;
import java.util.Map;
import portal.aws.Item;
import portal.invoicing.InvoiceLine;
import portal.pricing.Money;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An invoice's line as a map attribute, to and fro; its currency is the invoice's. */
final class InvoiceLineItem {
  private InvoiceLineItem() {}

  static Map<String, AttributeValue> encode(InvoiceLine line) {
    return Item.builder()
        .put("name", line.name())
        .put("description", line.description())
        .number("price", line.price().minor())
        .items("allowances", line.allowances().stream().map(InvoiceLineItem::encode).toList())
        .build();
  }

  private static Map<String, AttributeValue> encode(InvoiceLine.Allowance off) {
    return Item.builder()
        .number("amount", off.amount().minor())
        .put("reason", off.reason())
        .build();
  }

  static InvoiceLine decode(Item item, Currency currency) {
    return new InvoiceLine(
        item.text("name"),
        item.text("description"),
        new Money(item.number("price"), currency),
        item.items("allowances").stream()
            .map(
                off ->
                    new InvoiceLine.Allowance(
                        new Money(off.number("amount"), currency), off.text("reason")))
            .toList());
  }
}
