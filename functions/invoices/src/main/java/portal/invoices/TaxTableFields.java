package portal.invoices;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import portal.book.desk.Form;
import portal.http.Fields;
import portal.invoicing.BuyerFields;
import portal.invoicing.TaxCategory;
import portal.invoicing.TaxRule;
import portal.invoicing.TaxTable;
import portal.invoicing.Treatment;

/** Reads a draft of a tax table from a request. */
final class TaxTableFields {
  private static final Pattern RATE = Pattern.compile("(0|[1-9][0-9]?)(\\.[0-9]{1,2})?|100");
  private static final int MOST_RULES = 250;
  private static final String RULES = "rules";

  private TaxTableFields() {}

  /** Its rules; what is wrong with them the fields then know. */
  static Form.Draft<TaxTable> read(Fields fields) {
    Optional<String> home = country(fields, "homeCountry");
    Map<String, TaxRule> rules = rules(fields);
    Optional<TaxRule> elsewhere = rule(fields.object("elsewhere"));
    if (home.isPresent() && fields.isFine(RULES) && !rules.containsKey(home.get())) {
      fields.wrong(RULES, "required", "The home country needs a rule.");
    }
    return (version, effective) ->
        new TaxTable(version, effective, home.orElseThrow(), rules, elsewhere.orElseThrow());
  }

  private static Map<String, TaxRule> rules(Fields fields) {
    Map<String, TaxRule> rules = new HashMap<>();
    for (Fields one : fields.objects(RULES, MOST_RULES)) {
      Optional<String> country = country(one, "country");
      Optional<TaxRule> rule = rule(one);
      if (country.isPresent() && rule.isPresent() && rules.put(country.get(), rule.get()) != null) {
        one.wrong("country", "invalid", "This country has a rule already.");
      }
    }
    return rules;
  }

  private static Optional<String> country(Fields fields, String name) {
    return fields.parsed(name, 2, BuyerFields::country, "A country's code is like AT.");
  }

  private static Optional<TaxRule> rule(Fields fields) {
    Optional<Treatment> with = treatment(fields.object("withVatId"));
    Fields place = fields.object("withoutVatId");
    Optional<Treatment> without = treatment(place);
    if (without.filter(one -> one.category() == TaxCategory.REVERSE_CHARGE).isPresent()) {
      place.wrong("category", "invalid", "Only who has a VAT id can owe the tax instead.");
      return Optional.empty();
    }
    return with.flatMap(one -> without.map(other -> new TaxRule(one, other)));
  }

  private static Optional<Treatment> treatment(Fields fields) {
    Optional<TaxCategory> category = fields.code("category", TaxCategory::ofCode);
    BigDecimal rate =
        fields
            .optionalParsed("rate", 6, TaxTableFields::rate, "Per cent, such as 20 or 5.5.")
            .orElse(BigDecimal.ZERO);
    Optional<String> note = fields.optionalLine("note", Treatment.LONGEST_NOTE);
    if (category.isEmpty() || !fields.isFine("rate") || !fields.isFine("note")) {
      return Optional.empty();
    }
    if (!Treatment.isPossible(category.get(), rate, note)) {
      fields.wrong("category", "invalid", "S has a rate and no note, AE and O a note and no rate.");
      return Optional.empty();
    }
    return Optional.of(new Treatment(category.get(), rate, note));
  }

  private static Optional<BigDecimal> rate(String text) {
    return RATE.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }
}
