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

  /** What holds at a place, which is known to its country only if there is no post code. */
  public TaxRule rule(String country, Optional<String> postCode) {
    return Optional.of(VatTerritory.rulesOf(country))
        .filter(_ -> !VatTerritory.isOutside(country, postCode))
        .map(rules::get)
        .orElse(elsewhere);
  }

  public Treatment treatment(Buyer buyer) {
    return rule(buyer.country(), buyer.postCode()).treatment(buyer.vatId().isPresent());
  }
}
