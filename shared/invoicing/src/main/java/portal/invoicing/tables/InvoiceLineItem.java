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
    Item.Builder item =
        Item.builder()
            .put("name", line.name())
            .put("description", line.description())
            .number("price", line.price().minor());
    line.allowance()
        .ifPresent(
            off ->
                item.number("allowance", off.amount().minor())
                    .put("allowanceReason", off.reason()));
    return item.build();
  }

  static InvoiceLine decode(Item item, Currency currency) {
    return new InvoiceLine(
        item.text("name"),
        item.text("description"),
        new Money(item.number("price"), currency),
        item.optionalNumber("allowance")
            .map(
                off ->
                    new InvoiceLine.Allowance(
                        new Money(off, currency), item.text("allowanceReason"))));
  }
}
