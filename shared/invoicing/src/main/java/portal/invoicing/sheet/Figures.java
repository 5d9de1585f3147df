package portal.invoicing.sheet;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import portal.language.Language;
import portal.pricing.Money;

/** Writes days, amounts, rates and countries as the readers of one language are used to. */
record Figures(Language language) {

  String day(LocalDate day) {
    String form =
        switch (language) {
          case EN -> "d MMMM uuuu";
          case DE -> "d. MMMM uuuu";
        };
    return DateTimeFormatter.ofPattern(form, locale()).format(day);
  }

  /** As 4,500.00, without the currency. */
  String amount(Money money) {
    return number(money.decimal(), money.decimal().scale());
  }

  /** As 20 % or 5.5 %. */
  String rate(BigDecimal rate) {
    return number(rate, Math.max(0, rate.scale())) + "\u00a0%";
  }

  String country(String code) {
    return Locale.of("", code).getDisplayCountry(locale());
  }

  private String number(BigDecimal value, int digits) {
    NumberFormat form = NumberFormat.getNumberInstance(locale());
    form.setMinimumFractionDigits(digits);
    form.setMaximumFractionDigits(digits);
    return form.format(value);
  }

  private Locale locale() {
    return switch (language) {
      case EN -> Locale.UK;
      case DE -> Locale.GERMANY;
    };
  }
}
