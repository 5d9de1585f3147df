package portal.pricing;

import java.time.LocalDate;
import java.util.List;
import portal.json.Json;
import portal.json.JsonObject;
import portal.language.Language;

/** Prices and tariffs as JSON; amounts are decimal texts in major units. */
public final class PriceJson {
  private PriceJson() {}

  /** Lines and net; every line names its rule, the tariff's version and the last day. */
  public static JsonObject.Builder price(
      Price price, int tariff, LocalDate lastDay, Language language) {
    List<Json> lines =
        price.lines().stream().<Json>map(line -> line(line, tariff, lastDay, language)).toList();
    return JsonObject.builder().put("lines", new Json.Array(lines)).text("net", price.net().text());
  }

  private static JsonObject line(Line line, int tariff, LocalDate lastDay, Language language) {
    return JsonObject.builder()
        .text("rule", line.rule())
        .number("tariff", tariff)
        .text("lastDay", lastDay.toString())
        .text("text", line.text().in(language))
        .text("amount", line.amount().text())
        .build();
  }

  public static JsonObject.Builder tariff(Tariff tariff, Language language) {
    List<Json> fees = Fee.all().stream().<Json>map(fee -> fee(tariff, fee)).toList();
    return JsonObject.builder()
        .number("version", tariff.version())
        .text("effective", tariff.effective().toString())
        .text("currency", tariff.currency().getCurrencyCode())
        .put("fees", new Json.Array(fees))
        .put("reductions", ReductionJson.all(tariff.reductions(), language))
        .put(
            "windows",
            JsonObject.builder()
                .number("rerunMonths", tariff.windows().rerunMonths())
                .number("opensMonths", tariff.windows().opensMonths())
                .number("reducedMonths", tariff.windows().reducedMonths())
                .build())
        .put(
            "days",
            JsonObject.builder()
                .number("quote", tariff.days().quote())
                .number("payment", tariff.days().payment())
                .build());
  }

  private static JsonObject fee(Tariff tariff, Fee fee) {
    return JsonObject.builder()
        .text("scope", fee.scope().code())
        .text("occasion", fee.occasion().code())
        .text("rule", fee.rule())
        .text("amount", tariff.fee(fee).text())
        .build();
  }
}
