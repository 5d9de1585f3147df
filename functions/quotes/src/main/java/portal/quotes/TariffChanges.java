package portal.quotes;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import portal.json.Json;
import portal.json.JsonObject;
import portal.pricing.Fee;
import portal.pricing.Reduction;
import portal.pricing.Tariff;

/** What differs between two tariffs, by the names of a draft's fields. */
final class TariffChanges {
  private TariffChanges() {}

  static Json between(Tariff before, Tariff after) {
    Map<String, String> old = figures(before);
    Map<String, String> next = figures(after);
    Set<String> names = new LinkedHashSet<>(next.keySet());
    names.addAll(old.keySet());
    List<Json> changes =
        names.stream()
            .filter(name -> !Objects.equals(old.get(name), next.get(name)))
            .<Json>map(
                name ->
                    JsonObject.builder()
                        .text("name", name)
                        .text("before", old.getOrDefault(name, ""))
                        .text("after", next.getOrDefault(name, ""))
                        .build())
            .toList();
    return new Json.Array(changes);
  }

  private static Map<String, String> figures(Reduction reduction) {
    Map<String, String> figures = new LinkedHashMap<>();
    reduction
        .rule()
        .figures()
        .forEach(
            figure ->
                figures.put(
                    TariffFields.fieldName(reduction.rule(), figure),
                    Integer.toString(reduction.figure(figure))));
    return figures;
  }

  private static Map<String, String> figures(Tariff tariff) {
    Map<String, String> figures = new LinkedHashMap<>();
    Fee.all().forEach(fee -> figures.put(TariffFields.fieldName(fee), tariff.fee(fee).text()));
    tariff.reductions().forEach(one -> figures.putAll(figures(one)));
    figures.put("rerunMonths", Integer.toString(tariff.windows().rerunMonths()));
    figures.put("opensMonths", Integer.toString(tariff.windows().opensMonths()));
    figures.put("reducedMonths", Integer.toString(tariff.windows().reducedMonths()));
    figures.put("quoteDays", Integer.toString(tariff.days().quote()));
    figures.put("paymentDays", Integer.toString(tariff.days().payment()));
    return figures;
  }
}
