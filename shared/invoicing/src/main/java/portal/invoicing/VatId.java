package portal.invoicing;

import java.util.Locale;
import java.util.Optional;
import portal.checkdigits.CheckDigits;

/**
 * A VAT identification number in the form of its country, prefix included, as ATU12345675. What was
 * typed has the right check digits too; nobody was asked whether it was ever issued. One that is
 * read from where it is stored is taken by its form, so that no stricter rule of a later day makes
 * an invoice unreadable.
 */
public record VatId(String value) {
  public static final int LONGEST = 30;

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
    return Optional.of(plain(typed))
        .filter(plain -> isFormed(plain) && CheckDigits.areRight(plain))
        .map(VatId::new);
  }

  /** How one looks that begins as this does; empty where that is no country's beginning. */
  public static Optional<String> exampleFor(String typed) {
    return VatForm.of(plain(typed)).map(VatForm::example);
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

  private static String plain(String typed) {
    return typed.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
  }

  private static boolean isFormed(String plain) {
    return VatForm.of(plain).filter(form -> form.fits(plain)).isPresent();
  }
}
