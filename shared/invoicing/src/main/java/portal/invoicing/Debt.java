package portal.invoicing;

import java.util.List;
import portal.language.Language;
import portal.language.Said;
import portal.pricing.Quote;
import portal.pricing.Reduction;

/**
 * A charge with all that an invoice of it says.
 *
 * @param caseReference the case that owes it
 * @param quote what was accepted
 * @param language in which the invoice is to be written
 */
public record Debt(
    String caseReference, Charge charge, Quote quote, Buyer buyer, Language language) {
  private static final Said TAKEN_BACK = new Said(", taken back", ", zurückgenommen");

  List<InvoiceLine> lines() {
    return switch (charge.reason()) {
      case FEE -> List.of(fee());
      case DISCOUNT_LOST -> charge.parts().stream().map(this::takenBack).toList();
    };
  }

  /** What the charge says counts: consents, and with them the quote's price, may have changed. */
  private InvoiceLine fee() {
    return new InvoiceLine(
        quote.fee().text().in(language),
        description(),
        quote.base(),
        charge.parts().stream().skip(1).map(this::allowance).toList());
  }

  private InvoiceLine.Allowance allowance(Charge.Part part) {
    return new InvoiceLine.Allowance(part.amount().negated(), brief(part));
  }

  private InvoiceLine takenBack(Charge.Part part) {
    return new InvoiceLine(
        brief(part) + TAKEN_BACK.in(language), description(), part.amount(), List.of());
  }

  private String brief(Charge.Part part) {
    Reduction reduction =
        quote
            .reduction(part.rule())
            .orElseThrow(() -> new IllegalStateException("A charge by a rule that was not quoted"));
    return reduction.in(language).brief();
  }

  /** By which rule, the charge says: people know neither rules nor their names. */
  private String description() {
    return new Said(
            "Case " + caseReference + ", tariff " + quote.tariff(),
            "Fall " + caseReference + ", Tarif " + quote.tariff())
        .in(language);
  }
}
