package portal.quotes;

import static portal.http.FieldKinds.object;
import static portal.http.FieldKinds.parsed;
import static portal.http.FieldKinds.whole;

import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import portal.http.FieldKind;
import portal.http.Fields;
import portal.http.Needed;
import portal.language.Said;
import portal.pricing.Fee;
import portal.pricing.Figure;
import portal.pricing.Money;
import portal.pricing.Reduction;
import portal.pricing.Rule;
import portal.pricing.Tariff;
import portal.pricing.Windows;

/** Reads a draft of the next tariff; a problem that lists all that is wrong with it. */
final class TariffFields {
  private static final int LONGEST_AMOUNT = 20;
  private static final int MOST_MONTHS = 24;
  private static final int MOST_DAYS = 365;
  private static final Said AMOUNT_FORM =
      new Said("An amount looks like 4500.00.", "Schreiben Sie einen Betrag so: 4500.00.");

  private TariffFields() {}

  /** The tariff, all in one currency. */
  static Needed<Tariff> read(
      Fields fields, Currency currency, int version, Needed<LocalDate> effective) {
    Map<Fee, Money> fees = fees(fields, currency);
    Needed<List<Reduction>> reductions =
        fields.need("reductions", object(TariffFields::reductions));
    Needed<Windows> windows = windows(fields);
    Needed<Tariff.Days> days = days(fields);
    checkSum(fields, fees, reductions);
    return fields.made(
        () ->
            new Tariff(
                version, effective.get(), fees, reductions.get(), windows.get(), days.get()));
  }

  private static Needed<Windows> windows(Fields fields) {
    Needed<Integer> rerun = fields.need("rerunMonths", whole(0, MOST_MONTHS));
    Needed<Integer> opens = fields.need("opensMonths", whole(0, MOST_MONTHS));
    Needed<Integer> reduced = fields.need("reducedMonths", whole(0, MOST_MONTHS));
    return fields.made(() -> new Windows(rerun.get(), opens.get(), reduced.get()));
  }

  private static Needed<Tariff.Days> days(Fields fields) {
    Needed<Integer> quote = fields.need("quoteDays", whole(1, MOST_DAYS));
    Needed<Integer> payment = fields.need("paymentDays", whole(0, MOST_DAYS));
    return fields.made(() -> new Tariff.Days(quote.get(), payment.get()));
  }

  /** Each by the name of its rule; what is left out is none of the tariff's. */
  private static Needed<List<Reduction>> reductions(Fields fields) {
    List<Reduction> reductions =
        Reduction.rules().stream()
            .flatMap(rule -> fields.may(rule.name(), object(one -> reduction(rule, one))).stream())
            .toList();
    return fields.made(() -> reductions);
  }

  private static Needed<Reduction> reduction(Rule rule, Fields fields) {
    List<Needed<Integer>> figures =
        rule.figures().stream()
            .map(one -> fields.need(one.name(), whole(one.least(), one.most())))
            .toList();
    return fields.made(() -> rule.of().apply(figures.stream().map(Needed::get).toList()));
  }

  private static void checkSum(
      Fields fields, Map<Fee, Money> fees, Needed<List<Reduction>> reductions) {
    if (fees.keySet().containsAll(Fee.all())) {
      reductions
          .value()
          .flatMap(taken -> Tariff.overcut(fees, taken))
          .ifPresent(fee -> fields.wrong("reductions", "too-much", tooMuch(fee.text())));
    }
  }

  private static Said tooMuch(Said fee) {
    return new Said(
        "Together they take more than the fee for this: " + fee.english() + ".",
        "Zusammen ist das mehr als der Preis dafür: " + fee.german() + ".");
  }

  private static Map<Fee, Money> fees(Fields fields, Currency currency) {
    FieldKind<Money> amount =
        parsed(LONGEST_AMOUNT, text -> Money.parse(text, currency), AMOUNT_FORM);
    Map<Fee, Money> fees = new HashMap<>();
    for (Fee fee : Fee.all()) {
      fields.need(fieldName(fee), amount).value().ifPresent(read -> fees.put(fee, read));
    }
    return fees;
  }

  /** As in {@code singleInitial}. */
  static String fieldName(Fee fee) {
    String occasion = fee.occasion().code();
    return fee.scope().code()
        + occasion.substring(0, 1).toUpperCase(Locale.ROOT)
        + occasion.substring(1);
  }

  /** As in {@code reductions/discount.publication/percent}. */
  static String fieldName(Rule rule, Figure figure) {
    return "reductions/" + rule.name() + "/" + figure.name();
  }
}
