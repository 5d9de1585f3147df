package portal.invoicing;

import static portal.http.FieldKinds.line;
import static portal.http.FieldKinds.list;
import static portal.http.FieldKinds.parsed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import portal.http.FieldKind;
import portal.http.Fields;
import portal.http.Needed;
import portal.language.Said;

/** Reads who is billed from the flat fields of a request. */
public final class BuyerFields {
  /** A country, by its code. */
  public static final FieldKind<String> COUNTRY =
      parsed(
          2,
          BuyerFields::country,
          new Said("A country's code is like AT.", "Wählen Sie ein Land; sein Kürzel ist wie AT."));

  private static final Set<String> COUNTRIES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));
  private static final FieldKind<String> LINE = line(Buyer.LONGEST_LINE);
  private static final String VAT_ID = "vatId";

  private BuyerFields() {}

  public static Needed<Buyer> read(Fields fields) {
    Needed<String> name = fields.need("billingName", LINE);
    Needed<List<String>> street = fields.need("billingStreet", list(2, LINE));
    Optional<String> postCode = fields.may("billingPostCode", line(Buyer.LONGEST_POST_CODE));
    Needed<String> city = fields.need("billingCity", LINE);
    Needed<String> country = fields.need("billingCountry", COUNTRY);
    Optional<VatId> vatId =
        fields.may(VAT_ID, parsed(VatId.LONGEST, VatId::parse, BuyerFields::noVatId));
    Optional<String> reference = fields.may("buyerReference", line(Buyer.LONGEST_REFERENCE));
    if (vatId.filter(id -> country.is(one -> !id.isOf(one))).isPresent()) {
      fields.wrong(
          VAT_ID,
          "invalid",
          new Said(
              "Its country must be the billing country.",
              "Ihr Land muss das der Rechnungsadresse sein."));
    }
    return fields.made(
        () ->
            new Buyer(
                name.get(), street.get(), postCode, city.get(), country.get(), vatId, reference));
  }

  /** What is said of a VAT id that is none: how one of its country looks. */
  public static Said noVatId(String typed) {
    return VatId.exampleFor(typed)
        .map(
            example ->
                new Said(
                    "This is no VAT id of its country. One is like "
                        + example
                        + "; a digit may be mistyped.",
                    "Das ist keine USt-IdNr. ihres Landes. Eine solche ist wie "
                        + example
                        + "; vielleicht ist eine Ziffer vertippt."))
        .orElseGet(
            () ->
                new Said(
                    "A VAT id begins with the code of its country, such as DE123456788.",
                    "Eine USt-IdNr. beginnt mit dem Kürzel ihres Landes, etwa DE123456788."));
  }

  /** The code of a country, ISO 3166 alpha-2, in capitals. */
  public static Optional<String> country(String typed) {
    return Optional.of(typed.toUpperCase(Locale.ROOT)).filter(COUNTRIES::contains);
  }
}
