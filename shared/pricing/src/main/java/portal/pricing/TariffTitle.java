package portal.pricing;

import java.util.List;
import portal.book.Title;
import portal.json.JsonObject;

/** The book of tariffs. A case keeps the edition that held on the day of its enquiry. */
public final class TariffTitle {
  public static final Title<Tariff> TITLE =
      new Title<>(
          "tariff", "certification", "Tariff", List.of(FirstTariff.tariff()), TariffTitle::told);

  private TariffTitle() {}

  private static JsonObject told(Tariff tariff) {
    var fees = JsonObject.builder();
    Fee.all().forEach(fee -> fees.text(fee.rule(), tariff.fee(fee).text()));
    return JsonObject.builder()
        .text("currency", tariff.currency().getCurrencyCode())
        .put("fees", fees.build())
        .put("reductions", ReductionJson.figures(tariff.reductions()))
        .build();
  }
}
