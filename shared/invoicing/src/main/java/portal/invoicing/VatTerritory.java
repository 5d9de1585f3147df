package portal.invoicing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the borders of VAT are others than those of countries. Source: Council Directive
 * 2006/112/EC, articles 5 to 7. Northern Ireland is of the Union for goods only, so that services
 * go to the United Kingdom; Ceuta, Melilla and the Canary Islands have no code of their own.
 */
final class VatTerritory {
  /** Treated as another country. Article 7. */
  private static final Map<String, String> TREATED_AS = Map.of("MC", "FR", "IM", "GB");

  /** Whose numbers companies have where there are no own ones. */
  private static final Map<String, String> NUMBERED_BY =
      Map.ofEntries(
          Map.entry("MC", "FR"),
          Map.entry("IM", "GB"),
          Map.entry("AX", "FI"),
          Map.entry("GP", "FR"),
          Map.entry("MQ", "FR"),
          Map.entry("GF", "FR"),
          Map.entry("RE", "FR"),
          Map.entry("YT", "FR"),
          Map.entry("MF", "FR"),
          Map.entry("BL", "FR"),
          Map.entry("SJ", "NO"));

  /**
   * Parts of a member state that are not of the Union's territory, by how their post codes begin.
   * Article 6; Greenland and the overseas parts of France have codes of their own, but not every
   * form knows them.
   */
  private static final Map<String, List<String>> OUTSIDE =
      Map.of(
          // Canary Islands, Ceuta, Melilla
          "ES", List.of("35", "38", "51", "52"),
          // Büsingen, Heligoland
          "DE", List.of("78266", "27498"),
          // Livigno, Campione
          "IT", List.of("23041", "22061"),
          // Mount Athos
          "GR", List.of("63086", "63087"),
          // Åland
          "FI", List.of("22"),
          "FR", List.of("971", "972", "973", "974", "975", "976", "977", "978", "98"),
          // Greenland
          "DK", List.of("39"));

  private VatTerritory() {}

  /** The country whose rules hold in all of this one, ISO 3166 alpha-2. */
  static String rulesOf(String country) {
    return TREATED_AS.getOrDefault(country, country);
  }

  /** The country that gives a company of this one its VAT identification number. */
  static String issuerFor(String country) {
    return NUMBERED_BY.getOrDefault(country, country);
  }

  /** Whether the place is in a part of its country in which its rules do not hold. */
  static boolean isOutside(String country, Optional<String> postCode) {
    String digits = postCode.orElse("").replaceAll("[^0-9]", "");
    boolean isMonaco = country.equals("FR") && digits.matches("980[0-9]{2}");
    return !isMonaco
        && OUTSIDE.getOrDefault(country, List.of()).stream().anyMatch(digits::startsWith);
  }
}
