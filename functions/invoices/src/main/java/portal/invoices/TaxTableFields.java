package portal.invoices;

import static portal.http.FieldKinds.code;
import static portal.http.FieldKinds.line;
import static portal.http.FieldKinds.list;
import static portal.http.FieldKinds.object;
import static portal.http.FieldKinds.parsed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import portal.http.Fields;
import portal.http.Needed;
import portal.invoicing.BuyerFields;
import portal.invoicing.TaxCategory;
import portal.invoicing.TaxRule;
import portal.invoicing.TaxTable;
import portal.invoicing.Treatment;
import portal.language.Said;

/** Reads a draft of a tax table from a request. */
final class TaxTableFields {
  private static final Pattern RATE = Pattern.compile("(0|[1-9][0-9]?)(\\.[0-9]{1,2})?|100");
  private static final int MOST_RULES = 250;
  private static final String RULES = "rules";

  private TaxTableFields() {}

  static Needed<TaxTable> read(Fields fields, int version, Needed<LocalDate> effective) {
    Needed<String> home = fields.need("homeCountry", BuyerFields.COUNTRY);
    Map<String, TaxRule> rules = new HashMap<>();
    fields.may(RULES, list(MOST_RULES, object(one -> rule(one, rules))));
    Needed<TaxRule> elsewhere = fields.need("elsewhere", object(TaxTableFields::rule));
    if (fields.isFine(RULES) && home.is(country -> !rules.containsKey(country))) {
      fields.wrong(
          RULES,
          "required",
          new Said("The home country needs a rule.", "Das eigene Land braucht eine Regel."));
    }
    return fields.made(
        () -> new TaxTable(version, effective.get(), home.get(), rules, elsewhere.get()));
  }

  /** Puts a country's rule where those of the countries before it are. */
  private static Needed<TaxRule> rule(Fields fields, Map<String, TaxRule> rules) {
    Needed<String> country = fields.need("country", BuyerFields.COUNTRY);
    Needed<TaxRule> rule = rule(fields);
    if (rule.is(one -> rules.put(country.get(), one) != null)) {
      fields.wrong(
          "country",
          "invalid",
          new Said("This country has a rule already.", "Dieses Land hat schon eine Regel."));
    }
    return rule;
  }

  private static Needed<TaxRule> rule(Fields fields) {
    Needed<Treatment> with = fields.need("withVatId", object(TaxTableFields::treatment));
    Needed<Treatment> without = fields.need("withoutVatId", object(TaxTableFields::withoutVatId));
    return fields.made(() -> new TaxRule(with.get(), without.get()));
  }

  private static Needed<Treatment> withoutVatId(Fields fields) {
    Needed<Treatment> treatment = treatment(fields);
    if (treatment.is(one -> one.category() == TaxCategory.REVERSE_CHARGE)) {
      fields.wrong(
          "category",
          "invalid",
          new Said(
              "Only who has a VAT id can owe the tax instead.",
              "Nur wer eine USt-IdNr. hat, kann die Steuer selbst schulden."));
    }
    return treatment;
  }

  private static Needed<Treatment> treatment(Fields fields) {
    Needed<TaxCategory> category = fields.need("category", code(TaxCategory::ofCode));
    BigDecimal rate =
        fields
            .may(
                "rate",
                parsed(
                    6,
                    TaxTableFields::rate,
                    new Said("Per cent, such as 20 or 5.5.", "Prozent, etwa 20 oder 5.5.")))
            .orElse(BigDecimal.ZERO);
    Optional<String> note = fields.may("note", line(Treatment.LONGEST_NOTE));
    boolean isRead = fields.isFine("rate") && fields.isFine("note");
    if (isRead && category.is(one -> !Treatment.isPossible(one, rate, note))) {
      fields.wrong(
          "category",
          "invalid",
          new Said(
              "What is taxed has a rate and no note; reverse charge and what is outside the scope"
                  + " have a note and no rate.",
              "Was besteuert wird, hat einen Satz und keinen Hinweis; Reverse Charge und nicht"
                  + " Steuerbares haben einen Hinweis und keinen Satz."));
    }
    return fields.made(() -> new Treatment(category.get(), rate, note));
  }

  private static Optional<BigDecimal> rate(String text) {
    return RATE.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }
}
