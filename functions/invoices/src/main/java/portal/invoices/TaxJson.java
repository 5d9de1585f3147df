package portal.invoices;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import portal.invoicing.TaxBook;
import portal.invoicing.TaxRule;
import portal.invoicing.TaxTable;
import portal.invoicing.Treatment;
import portal.json.Json;
import portal.json.JsonObject;

/** Writes tax tables as the API shows them. */
final class TaxJson {
  private TaxJson() {}

  static JsonObject book(TaxBook book, LocalDate today) {
    return JsonObject.builder()
        .number("inForce", book.inForce(today).version())
        .put("tables", new Json.Array(book.versions().stream().<Json>map(TaxJson::table).toList()))
        .build();
  }

  static JsonObject table(TaxTable table) {
    return JsonObject.builder()
        .number("version", table.version())
        .text("effective", table.effective().toString())
        .text("homeCountry", table.home())
        .put(
            "rules",
            new Json.Array(table.rules().entrySet().stream().<Json>map(TaxJson::rule).toList()))
        .put("elsewhere", rule(JsonObject.builder(), table.elsewhere()))
        .build();
  }

  static JsonObject preview(TaxTable draft, List<TaxBook.Difference> differences) {
    return JsonObject.builder()
        .number("version", draft.version())
        .text("effective", draft.effective().toString())
        .put(
            "changes", new Json.Array(differences.stream().<Json>map(TaxJson::difference).toList()))
        .build();
  }

  private static JsonObject difference(TaxBook.Difference difference) {
    return JsonObject.builder()
        .text("country", difference.country())
        .put("before", rule(JsonObject.builder(), difference.before()))
        .put("after", rule(JsonObject.builder(), difference.after()))
        .build();
  }

  private static JsonObject rule(Map.Entry<String, TaxRule> entry) {
    return rule(JsonObject.builder().text("country", entry.getKey()), entry.getValue());
  }

  private static JsonObject rule(JsonObject.Builder json, TaxRule rule) {
    return json.put("withVatId", treatment(rule.withVatId()))
        .put("withoutVatId", treatment(rule.withoutVatId()))
        .build();
  }

  private static JsonObject treatment(Treatment treatment) {
    JsonObject.Builder json = JsonObject.builder().text("category", treatment.category().code());
    if (treatment.rate().signum() > 0) {
      json.text("rate", treatment.rateText());
    }
    return json.text("note", treatment.note()).build();
  }
}
