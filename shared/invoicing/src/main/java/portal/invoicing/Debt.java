package portal.invoicing;

import java.util.List;
import java.util.Locale;
import portal.language.Language;
import portal.pricing.Quote;
import portal.pricing.Reduction;

/**
 * A charge with all that an invoice of it says.
 *
 * @param caseReference the case that owes it
 * @param quote what was accepted
 */
public record Debt(String caseReference, Charge charge, Quote quote, Buyer buyer) {

  List<InvoiceLine> lines() {
    return switch (charge.reason()) {
      case FEE -> List.of(fee());
      case DISCOUNT_LOST -> charge.parts().stream().map(this::takenBack).toList();
    };
  }

  /** What the charge says counts: consents, and with them the quote's price, may have changed. */
  private InvoiceLine fee() {
    return new InvoiceLine(
        quote.fee().text().english(),
        description(quote.fee().rule()),
        quote.base(),
        charge.parts().stream().skip(1).map(this::allowance).toList());
  }

  private InvoiceLine.Allowance allowance(Charge.Part part) {
    String brief = reduction(part).in(Language.EN).brief();
    return new InvoiceLine.Allowance(part.amount().negated(), brief + ", rule " + part.rule());
  }

  private InvoiceLine takenBack(Charge.Part part) {
    return new InvoiceLine(
        reduction(part).rule().title().english() + ", taken back",
        description(part.rule()),
        part.amount(),
        List.of());
  }

  private Reduction reduction(Charge.Part part) {
    return quote
        .reduction(part.rule())
        .orElseThrow(() -> new IllegalStateException("A charge by a rule that was not quoted"));
  }

  private String description(String rule) {
    return String.format(
        Locale.ROOT, "Case %s, rule %s of tariff %d", caseReference, rule, quote.tariff());
  }
}
