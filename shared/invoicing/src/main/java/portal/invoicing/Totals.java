package portal.invoicing;

import java.util.List;
import portal.pricing.Money;

/** What an invoice comes to: the tax is rounded once, half up to the cent. */
public record Totals(Money net, Money tax, Money gross) {
  public Totals {
    if (!net.plus(tax).equals(gross)) {
      throw new IllegalArgumentException("Net and tax are not the gross amount");
    }
  }

  static Totals of(List<InvoiceLine> lines, Treatment treatment) {
    Money net = lines.stream().map(InvoiceLine::net).reduce(Money::plus).orElseThrow();
    Money tax = net.percent(treatment.rate());
    return new Totals(net, tax, net.plus(tax));
  }
}
