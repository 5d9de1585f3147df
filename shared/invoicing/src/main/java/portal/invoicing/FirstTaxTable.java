package portal.invoicing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tax table that the institute begins with: services of a seller in Austria. Source: Council
 * Directive 2006/112/EC, articles 44, 45 and 196.
 */
public final class FirstTaxTable {
  private static final String HOME = "AT";
  private static final List<String> UNION =
      List.of(
          "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT",
          "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

  private FirstTaxTable() {}

  public static TaxTable table() {
    Treatment home = Treatment.standard(BigDecimal.valueOf(20));
    Treatment reverse =
        Treatment.untaxed(
            TaxCategory.REVERSE_CHARGE,
            "Reverse charge: VAT is owed by the recipient, Article 196 of Directive 2006/112/EC");
    Treatment outside =
        Treatment.untaxed(
            TaxCategory.OUTSIDE_SCOPE,
            "Not subject to VAT in the European Union: supplied outside its territory");
    Map<String, TaxRule> rules = new HashMap<>();
    UNION.forEach(country -> rules.put(country, new TaxRule(reverse, home)));
    rules.put(HOME, TaxRule.always(home));
    return new TaxTable(1, LocalDate.of(2020, 1, 1), HOME, rules, TaxRule.always(outside));
  }
}
