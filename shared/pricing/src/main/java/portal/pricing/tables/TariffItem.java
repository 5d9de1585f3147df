package portal.pricing.tables;

import java.util.Currency;
import java.util.Map;
import java.util.stream.Collectors;
import portal.aws.Item;
import portal.pricing.Fee;
import portal.pricing.Money;
import portal.pricing.Tariff;
import portal.pricing.Windows;
import portal.trail.tables.VersionsTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A tariff's item, to and fro. */
final class TariffItem {
  private TariffItem() {}

  static Map<String, AttributeValue> encode(Tariff tariff) {
    Item.Builder item =
        Item.builder()
            .put("pk", TariffsTable.PARTITION)
            .put("sk", VersionsTable.key(tariff.version()))
            .number("version", tariff.version())
            .put("effective", tariff.effective())
            .put("currency", tariff.currency().getCurrencyCode())
            .items("reductions", ReductionItem.encode(tariff.reductions()))
            .number("rerunMonths", tariff.windows().rerunMonths())
            .number("opensMonths", tariff.windows().opensMonths())
            .number("reducedMonths", tariff.windows().reducedMonths())
            .number("quoteDays", tariff.days().quote())
            .number("paymentDays", tariff.days().payment());
    Fee.all().forEach(fee -> item.number(fee.rule(), tariff.fee(fee).minor()));
    return item.build();
  }

  static Tariff decode(Item item) {
    Currency currency = Currency.getInstance(item.text("currency"));
    return new Tariff(
        whole(item, "version"),
        item.date("effective"),
        Fee.all().stream()
            .collect(
                Collectors.toMap(fee -> fee, fee -> new Money(item.number(fee.rule()), currency))),
        ReductionItem.decode(item.neededItems("reductions")),
        new Windows(
            whole(item, "rerunMonths"), whole(item, "opensMonths"), whole(item, "reducedMonths")),
        new Tariff.Days(whole(item, "quoteDays"), whole(item, "paymentDays")));
  }

  private static int whole(Item item, String name) {
    return Math.toIntExact(item.number(name));
  }
}
