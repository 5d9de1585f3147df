package portal.quotes;

import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import portal.http.Fields;
import portal.pricing.Discount;
import portal.pricing.Fee;
import portal.pricing.Money;
import portal.pricing.Tariff;
import portal.pricing.TariffBook;
import portal.pricing.Windows;

/** Reads a draft of the next tariff; a problem that lists all that is wrong with it. */
final class TariffFields {
  private static final int LONGEST_AMOUNT = 20;
  private static final int MOST_MONTHS = 24;
  private static final int MOST_DAYS = 365;
  private static final String AMOUNT_FORM = "An amount looks like 4500.00.";

  private TariffFields() {}

  static Tariff read(Fields fields, TariffBook book, LocalDate today) {
    Optional<LocalDate> effective = fields.date("effective");
    Map<Fee, Money> fees = fees(fields, book.newest().currency());
    int percent = fields.whole("discountPercent", 0, 100);
    int share = fields.whole("discountMoreThanShare", 0, 100);
    int rerun = fields.whole("rerunMonths", 0, MOST_MONTHS);
    int opens = fields.whole("opensMonths", 0, MOST_MONTHS);
    int reduced = fields.whole("reducedMonths", 0, MOST_MONTHS);
    int quoteDays = fields.whole("quoteDays", 1, MOST_DAYS);
    int paymentDays = fields.whole("paymentDays", 0, MOST_DAYS);
    effective.ifPresent(day -> checkDay(fields, day, book, today));
    fields.check();
    return new Tariff(
        book.newest().version() + 1,
        effective.orElseThrow(),
        fees,
        new Discount(percent, share),
        new Windows(rerun, opens, reduced),
        new Tariff.Days(quoteDays, paymentDays));
  }

  private static void checkDay(Fields fields, LocalDate day, TariffBook book, LocalDate today) {
    if (!day.isAfter(today)) {
      fields.wrong("effective", "too-early", "A tariff begins tomorrow at the earliest.");
    } else if (day.isBefore(book.newest().effective())) {
      fields.wrong(
          "effective",
          "too-early",
          "Version "
              + book.newest().version()
              + " begins later, on "
              + book.newest().effective()
              + ".");
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
}
