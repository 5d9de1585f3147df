package portal.invoices;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import portal.book.Book;
import portal.book.desk.Form;
import portal.http.Fields;
import portal.http.Needed;
import portal.invoicing.TaxRule;
import portal.invoicing.TaxTable;
import portal.invoicing.Treatment;
import portal.json.Json;
import portal.json.JsonObject;
import portal.language.Language;
import portal.language.Said;

/** Tax tables as finance fills them in, sees and compares them. */
final class TaxTableForm implements Form<TaxTable> {
  @Override
  public Needed<TaxTable> read(Fields fields, Book<TaxTable> book, Needed<LocalDate> effective) {
    return TaxTableFields.read(fields, book.nextVersion(), effective);
  }

  @Override
  public JsonObject show(TaxTable table, Language language) {
    List<Json> rules = table.rules().entrySet().stream().<Json>map(TaxTableForm::rule).toList();
    return JsonObject.builder()
        .text("homeCountry", table.home())
        .put("rules", new Json.Array(rules))
        .put("elsewhere", rule(JsonObject.builder(), table.elsewhere()))
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

  /** Country by country; a note on invoices is part of a rule. */
  @Override
  public Map<String, String> figures(TaxTable table, Language language) {
    Map<String, String> figures = new LinkedHashMap<>();
    figures.put("homeCountry", table.home());
    table.rules().forEach((country, rule) -> figures.put(country, text(rule, language)));
    figures.put("elsewhere", text(table.elsewhere(), language));
    return figures;
  }

  private static String text(TaxRule rule, Language language) {
    Said rates =
        text(rule.withVatId())
            .then(new Said(", without VAT id ", ", ohne USt-IdNr. "))
            .then(text(rule.withoutVatId()));
    String notes = rule.withVatId().note().orElse("") + rule.withoutVatId().note().orElse("");
    return notes.isEmpty() ? rates.in(language) : rates.in(language) + " (" + notes + ")";
  }

  private static Said text(Treatment treatment) {
    return switch (treatment.category()) {
      case STANDARD -> Said.same(treatment.rateText() + " %");
      case REVERSE_CHARGE -> new Said("reverse charge", "Reverse Charge");
      case OUTSIDE_SCOPE -> new Said("not subject to VAT", "nicht steuerbar");
    };
  }
}
