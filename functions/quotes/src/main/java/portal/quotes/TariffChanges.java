package portal.quotes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import portal.json.Json;
import portal.json.JsonObject;
import portal.pricing.Fee;
import portal.pricing.Tariff;

/** What differs between two tariffs, by the names of a draft's fields. */
final class TariffChanges {
  private TariffChanges() {}

  static Json between(Tariff before, Tariff after) {
    Map<String, String> old = figures(before);
    List<Json> changes =
        figures(after).entrySet().stream()
            .filter(figure -> !figure.getValue().equals(old.get(figure.getKey())))
            .<Json>map(
                figure ->
                    JsonObject.builder()
                        .text("name", figure.getKey())
                        .text("before", old.getOrDefault(figure.getKey(), ""))
                        .text("after", figure.getValue())
                        .build())
            .toList();
    return new Json.Array(changes);
  }

  private static Map<String, String> figures(Tariff tariff) {
    Map<String, String> figures = new LinkedHashMap<>();
    Fee.all().forEach(fee -> figures.put(TariffFields.fieldName(fee), tariff.fee(fee).text()));
    figures.put("discountPercent", Integer.toString(tariff.discount().percent()));
    figures.put("discountMoreThanShare", Integer.toString(tariff.discount().moreThanShare()));
    figures.put("rerunMonths", Integer.toString(tariff.windows().rerunMonths()));
    figures.put("opensMonths", Integer.toString(tariff.windows().opensMonths()));
    figures.put("reducedMonths", Integer.toString(tariff.windows().reducedMonths()));
    figures.put("quoteDays", Integer.toString(tariff.days().quote()));
    figures.put("paymentDays", Integer.toString(tariff.days().payment()));
    return figures;
  }
}
