package portal.invoicing;

import java.util.List;
import portal.book.Title;
import portal.json.JsonObject;

/** The book of tax tables. Every invoice names the edition it was written under. */
public final class TaxTitle {
  public static final Title<TaxTable> TITLE =
      new Title<>(
          "tax", "certification", "TaxTable", List.of(FirstTaxTable.table()), TaxTitle::told);

  private TaxTitle() {}

  private static JsonObject told(TaxTable table) {
    var rules = JsonObject.builder();
    table.rules().forEach((country, rule) -> rules.text(country, rule.text()));
    rules.text("elsewhere", table.elsewhere().text());
    return JsonObject.builder().text("home", table.home()).put("rules", rules.build()).build();
  }
}
