package portal.pricing.tables;

import java.time.LocalDate;
import java.util.Currency;
import java.util.stream.Collectors;
import portal.aws.Item;
import portal.book.tables.EditionCodec;
import portal.pricing.Fee;
import portal.pricing.Money;
import portal.pricing.Tariff;
import portal.pricing.Windows;

/** A tariff's item, to and fro. */
final class TariffItem implements EditionCodec<Tariff> {

  @Override
  public Item.Builder encode(Tariff tariff) {
    Item.Builder item =
        Item.builder()
            .put("currency", tariff.currency().getCurrencyCode())
            .items("reductions", ReductionItem.encode(tariff.reductions()))
            .number("rerunMonths", tariff.windows().rerunMonths())
            .number("opensMonths", tariff.windows().opensMonths())
            .number("reducedMonths", tariff.windows().reducedMonths())
            .number("quoteDays", tariff.days().quote())
            .number("paymentDays", tariff.days().payment());
    Fee.all().forEach(fee -> item.number(fee.rule(), tariff.fee(fee).minor()));
    return item;
  }

  @Override
  public Tariff decode(int version, LocalDate effective, Item item) {
    Currency currency = Currency.getInstance(item.text("currency"));
    return new Tariff(
        version,
        effective,
        Fee.all().stream()
            .collect(
                Collectors.toMap(fee -> fee, fee -> new Money(item.number(fee.rule()), currency))),
        ReductionItem.decode(item.items("reductions")),
        new Windows(
            whole(item, "rerunMonths"), whole(item, "opensMonths"), whole(item, "reducedMonths")),
        new Tariff.Days(whole(item, "quoteDays"), whole(item, "paymentDays")));
  }

  private static int whole(Item item, String name) {
    return Math.toIntExact(item.number(name));
  }
}
