package portal.invoicing;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A VAT identification number in the form of its country, prefix included, as ATU12345678. Its form
 * is all that is known of it; nobody was asked whether it was ever issued.
 */
public record VatId(String value) {
  public static final int LONGEST = 30;

  private static final String BRITISH = "([0-9]{9}|[0-9]{12}|GD[0-4][0-9]{2}|HA[5-9][0-9]{2})";

  private static final Map<String, Pattern> FORMS =
      Map.ofEntries(
          form("AT", "U[0-9]{8}"),
          form("BE", "[01][0-9]{9}"),
          form("BG", "[0-9]{9,10}"),
          form("CH", "E[0-9]{9}(MWST|TVA|IVA)"),
          form("CY", "[0-9]{8}[A-Z]"),
          form("CZ", "[0-9]{8,10}"),
          form("DE", "[0-9]{9}"),
          form("DK", "[0-9]{8}"),
          form("EE", "[0-9]{9}"),
          form("EL", "[0-9]{9}"),
          form("ES", "([A-Z][0-9]{7}[0-9A-Z]|[0-9]{8}[A-Z])"),
          form("FI", "[0-9]{8}"),
          form("GB", BRITISH),
          form("FR", "[0-9A-HJ-NP-Z]{2}[0-9]{9}"),
          form("HR", "[0-9]{11}"),
          form("HU", "[0-9]{8}"),
          form("IE", "([0-9]{7}[A-Z]{1,2}|[0-9][A-Z+*][0-9]{5}[A-Z])"),
          form("IT", "[0-9]{11}"),
          form("LT", "([0-9]{9}|[0-9]{12})"),
          form("LU", "[0-9]{8}"),
          form("LV", "[0-9]{11}"),
          form("MT", "[0-9]{8}"),
          form("NL", "[0-9]{9}B[0-9]{2}"),
          form("PL", "[0-9]{10}"),
          form("PT", "[0-9]{9}"),
          form("RO", "[1-9][0-9]{1,9}"),
          form("SE", "[0-9]{12}"),
          form("SI", "[0-9]{8}"),
          form("SK", "[0-9]{10}"),
          form("NO", "[0-9]{9}MVA"),
          form("XI", BRITISH));

  public VatId {
    if (!isFormed(value)) {
      throw new IllegalArgumentException("Not in the form of a VAT identification number");
    }
  }

  /** What somebody typed: spaces, dots and hyphens are skipped, letters made capitals. */
  public static Optional<VatId> parse(String typed) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = typed.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
    return isFormed(plain) ? Optional.of(new VatId(plain)) : Optional.empty();
  }

  /** The country that issues it, ISO 3166 alpha-2; two prefixes are none of those. */
  public String country() {
    String prefix = value.substring(0, 2);
    return switch (prefix) {
      case "EL" -> "GR";
      case "XI" -> "GB";
      default -> prefix;
    };
  }

  /** Whether a company in the country has such a number. */
  public boolean isOf(String buyerCountry) {
    return country().equals(VatTerritory.issuerFor(buyerCountry));
  }

  private static boolean isFormed(String plain) {
    if (plain.length() < 4) {
      return false;
    }
    Pattern form = FORMS.get(plain.substring(0, 2));
    return form != null && form.matcher(plain.substring(2)).matches();
  }

  private static Map.Entry<String, Pattern> form(String prefix, String rest) {
    return Map.entry(prefix, Pattern.compile(rest));
  }
}
