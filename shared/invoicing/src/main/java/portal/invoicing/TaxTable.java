package portal.invoicing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import portal.book.Edition;

/**
 * One version of what VAT does with a supply, by the buyer's country.
 *
 * @param effective its first day
 * @param home the country of the seller, ISO 3166 alpha-2
 * @param rules by the buyer's country
 * @param elsewhere what holds for all countries that have no rule
 */
public record TaxTable(
    int version, LocalDate effective, String home, Map<String, TaxRule> rules, TaxRule elsewhere)
    implements Edition {

  public TaxTable {
    rules = Collections.unmodifiableMap(new TreeMap<>(rules));
    if (!rules.containsKey(home)) {
      throw new IllegalArgumentException("A tax table has a rule for the seller's country");
    }
  }

  public TaxRule rule(String country) {
    return Optional.ofNullable(rules.get(country)).orElse(elsewhere);
  }

  public Treatment treatment(Buyer buyer) {
    return rule(buyer.country()).treatment(buyer.vatId().isPresent());
  }
}
