package portal.invoicing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import portal.pricing.Discount;
import portal.pricing.Money;
import portal.pricing.Quote;

/**
 * A charge with all that an invoice of it says.
 *
 * @param caseReference the case that owes it
 * @param quote what was accepted
 */
public record Debt(String caseReference, Charge charge, Quote quote, Buyer buyer) {

  List<InvoiceLine> lines() {
    return List.of(
        switch (charge.reason()) {
          case FEE -> fee();
          case DISCOUNT_LOST ->
              new InvoiceLine(
                  "Discount for publishing, taken back",
                  description(Discount.RULE),
                  charge.net(),
                  Optional.empty());
        });
  }

  /** What the charge says counts: consents, and with them the quote's price, may have changed. */
  private InvoiceLine fee() {
    Money off = quote.base().minus(charge.net());
    return new InvoiceLine(
        feeText(),
        description(quote.fee().rule()),
        quote.base(),
        off.isZero()
            ? Optional.empty()
            : Optional.of(
                new InvoiceLine.Allowance(
                    off, description(Discount.RULE, quote.discount().percent()))));
  }

  private String feeText() {
    return quote.price(new portal.pricing.Consents(true, false, 0)).lines().getFirst().text();
  }

  private String description(String rule) {
    return String.format(
        Locale.ROOT, "Case %s, rule %s of tariff %d", caseReference, rule, quote.tariff());
  }

  private static String description(String rule, int percent) {
    return String.format(Locale.ROOT, "%d %% less for publishing, rule %s", percent, rule);
  }
}
