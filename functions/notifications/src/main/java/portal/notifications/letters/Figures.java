package portal.notifications.letters;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import portal.language.Language;
import portal.pricing.Money;

/** Writes days and amounts as the readers of one language are used to. */
public final class Figures {
  private final Language language;

  Figures(Language language) {
    this.language = language;
  }

  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale()).format(day);
  }

  /** As EUR 4,500.00, the currency first in both languages. */
  public String money(Money money) {
    NumberFormat form = NumberFormat.getNumberInstance(locale());
    int digits = Math.max(0, money.currency().getDefaultFractionDigits());
    form.setMinimumFractionDigits(digits);
    form.setMaximumFractionDigits(digits);
    return money.currency().getCurrencyCode() + "\u00a0" + form.format(money.decimal());
  }

  private Locale locale() {
    return switch (language) {
      case DE -> Locale.GERMANY;
      case EN -> Locale.UK;
    };
  }
}
