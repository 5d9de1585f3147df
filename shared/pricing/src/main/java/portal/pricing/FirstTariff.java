package portal.pricing;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** The tariff that the institute begins with. Source: DOMAIN.md section 1, fees. */
public final class FirstTariff {
  private static final Currency EUR = Currency.getInstance("EUR");

  private FirstTariff() {}

  public static Tariff tariff() {
    return new Tariff(
        1,
        LocalDate.of(2020, 1, 1),
        Map.of(
            new Fee(Scope.SINGLE, Occasion.INITIAL), euros(4500),
            new Fee(Scope.SINGLE, Occasion.RECERTIFICATION), euros(3500),
            new Fee(Scope.SINGLE, Occasion.RERUN), euros(1500),
            new Fee(Scope.PROGRAMME, Occasion.INITIAL), euros(7000),
            new Fee(Scope.PROGRAMME, Occasion.RECERTIFICATION), euros(5500),
            new Fee(Scope.PROGRAMME, Occasion.RERUN), euros(2500)),
        List.of(new PublicationDiscount(50, 50)),
        new Windows(3, 6, 6),
        new Tariff.Days(30, 30));
  }

  private static Money euros(long amount) {
    return new Money(amount * 100, EUR);
  }
}
