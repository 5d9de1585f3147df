package portal.invoicing;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the VAT ids of a country look. Source: the forms that the European Commission's VIES names,
 * and those of Great Britain, Norway and Switzerland.
 *
 * @param pattern of what follows the prefix
 * @param example a whole one, made up, whose check digits are right
 */
record VatForm(Pattern pattern, String example) {
  private static final int PREFIX = 2;
  private static final String BRITISH = "([0-9]{9}|[0-9]{12}|GD[0-4][0-9]{2}|HA[5-9][0-9]{2})";

  private static final Map<String, VatForm> BY_PREFIX =
      Map.ofEntries(
          form("U[0-9]{8}", "ATU12345675"),
          form("[01][0-9]{9}", "BE0123456749"),
          form("[0-9]{9,10}", "BG123456786"),
          form("E[0-9]{9}(MWST|TVA|IVA)", "CHE123456788MWST"),
          form("[0-9]{8}[A-Z]", "CY01234567U"),
          form("[0-9]{8,10}", "CZ12345679"),
          form("[0-9]{9}", "DE123456788"),
          form("[0-9]{8}", "DK12345674"),
          form("[0-9]{9}", "EE123456780"),
          form("[0-9]{9}", "EL123456783"),
          form("([A-Z][0-9]{7}[0-9A-Z]|[0-9]{8}[A-Z])", "ESB12345674"),
          form("[0-9]{8}", "FI12345671"),
          form("[0-9A-HJ-NP-Z]{2}[0-9]{9}", "FR11123456782"),
          form(BRITISH, "GB123456782"),
          form("[0-9]{11}", "HR12345678903"),
          form("[0-9]{8}", "HU12345676"),
          form("([0-9]{7}[A-Z]{1,2}|[0-9][A-Z+*][0-9]{5}[A-Z])", "IE1234567T"),
          form("[0-9]{11}", "IT12345670017"),
          form("([0-9]{9}|[0-9]{12})", "LT123456715"),
          form("[0-9]{8}", "LU12345613"),
          form("[0-9]{11}", "LV41234567891"),
          form("[0-9]{8}", "MT12345634"),
          form("[0-9]{9}B[0-9]{2}", "NL123456782B01"),
          form("[0-9]{9}MVA", "NO123456785MVA"),
          form("[0-9]{10}", "PL1234567883"),
          form("[0-9]{9}", "PT123456789"),
          form("[1-9][0-9]{1,9}", "RO12345674"),
          form("[0-9]{12}", "SE123456789701"),
          form("[0-9]{8}", "SI12345679"),
          form("[0-9]{10}", "SK2021234567"),
          form(BRITISH, "XI123456782"));

  /** The form of ids that begin so; empty where the beginning is no country's. */
  static Optional<VatForm> of(String plain) {
    return Optional.of(plain)
        .filter(text -> text.length() > PREFIX)
        .map(text -> BY_PREFIX.get(text.substring(0, PREFIX)));
  }

  boolean fits(String plain) {
    return pattern.matcher(plain.substring(PREFIX)).matches();
  }

  private static Map.Entry<String, VatForm> form(String rest, String example) {
    return Map.entry(example.substring(0, PREFIX), new VatForm(Pattern.compile(rest), example));
  }
}
