package portal.quotes;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import portal.book.desk.Form;
import portal.http.Fields;
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
  private static final String AMOUNT_FORM = "An amount looks like 4500.00.";

  private TariffFields() {}

  /** Its figures; what is wrong with them the fields then know. */
  static Form.Draft<Tariff> read(Fields fields, Currency currency) {
    Map<Fee, Money> fees = fees(fields, currency);
    List<Reduction> reductions = reductions(fields.object("reductions"));
    int rerun = fields.whole("rerunMonths", 0, MOST_MONTHS);
    int opens = fields.whole("opensMonths", 0, MOST_MONTHS);
    int reduced = fields.whole("reducedMonths", 0, MOST_MONTHS);
    int quoteDays = fields.whole("quoteDays", 1, MOST_DAYS);
    int paymentDays = fields.whole("paymentDays", 0, MOST_DAYS);
    checkSum(fields, fees, reductions);
    return (version, effective) ->
        new Tariff(
            version,
            effective,
            fees,
            reductions,
            new Windows(rerun, opens, reduced),
            new Tariff.Days(quoteDays, paymentDays));
  }

  /** Each by the name of its rule; what is left out is none of the tariff's. */
  private static List<Reduction> reductions(Fields fields) {
    return Reduction.rules().stream()
        .flatMap(
            rule -> fields.optionalObject(rule.name()).stream().map(figures -> read(rule, figures)))
        .toList();
  }

  private static Reduction read(Rule rule, Fields fields) {
    return rule.reduction(one -> fields.whole(one.name(), one.least(), one.most()));
  }

  private static void checkSum(Fields fields, Map<Fee, Money> fees, List<Reduction> reductions) {
    if (fees.keySet().containsAll(Fee.all()) && fields.isFine("reductions")) {
      Tariff.overcut(fees, reductions)
          .ifPresent(
              fee ->
                  fields.wrong(
                      "reductions",
                      "too-much",
                      "Together they take more than the fee " + fieldName(fee) + "."));
    }
  }

  private static Map<Fee, Money> fees(Fields fields, Currency currency) {
    Map<Fee, Money> fees = new HashMap<>();
    for (Fee fee : Fee.all()) {
      fields
          .parsed(fieldName(fee), LONGEST_AMOUNT, text -> Money.parse(text, currency), AMOUNT_FORM)
          .ifPresent(amount -> fees.put(fee, amount));
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
