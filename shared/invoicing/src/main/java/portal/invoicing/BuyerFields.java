package portal.invoicing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import portal.http.Fields;

/** Reads who is billed from the flat fields of a request. */
public final class BuyerFields {
  private static final Set<String> COUNTRIES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));
  private static final String STREET = "billingStreet";
  private static final String VAT_ID = "vatId";

  private BuyerFields() {}

  /** The buyer; empty if a field is wrong, which the fields then know. */
  public static Optional<Buyer> read(Fields fields) {
    String name = fields.line("billingName", Buyer.LONGEST_LINE);
    List<String> street = street(fields);
    Optional<String> postCode = fields.optionalLine("billingPostCode", Buyer.LONGEST_POST_CODE);
    String city = fields.line("billingCity", Buyer.LONGEST_LINE);
    Optional<String> country =
        fields.parsed("billingCountry", 2, BuyerFields::country, "A country's code is like AT.");
    Optional<VatId> vatId =
        fields.optionalParsed(
            VAT_ID,
            VatId.LONGEST,
            VatId::parse,
            "This is not in the form of its country, such as ATU12345678.");
    if (isForeign(vatId, country)) {
      fields.wrong(VAT_ID, "invalid", "Its country must be the billing country.");
    }
    boolean isWhole =
        !name.isEmpty()
            && !street.isEmpty()
            && fields.isFine(STREET)
            && !city.isEmpty()
            && country.isPresent()
            && fields.isFine(VAT_ID);
    return isWhole
        ? Optional.of(new Buyer(name, street, postCode, city, country.get(), vatId))
        : Optional.empty();
  }

  private static List<String> street(Fields fields) {
    List<String> street = fields.lines(STREET, Buyer.LONGEST_LINE, 2);
    if (street.isEmpty() && fields.isFine(STREET)) {
      fields.wrong(STREET, "required", "This is needed.");
    }
    return street;
  }

  /** The code of a country, ISO 3166 alpha-2, in capitals. */
  public static Optional<String> country(String typed) {
    return Optional.of(typed.toUpperCase(Locale.ROOT)).filter(COUNTRIES::contains);
  }

  private static boolean isForeign(Optional<VatId> vatId, Optional<String> country) {
    return vatId.isPresent() && country.isPresent() && !vatId.get().country().equals(country.get());
  }
}
