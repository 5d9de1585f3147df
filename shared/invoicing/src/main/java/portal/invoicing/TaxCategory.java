package portal.invoicing;

import java.util.Arrays;
import java.util.Optional;

/** How VAT treats a supply, under the codes of EN 16931 (UNTDID 5305) that occur here. */
public enum TaxCategory {
  /** Taxed at a rate. */
  STANDARD("S", Optional.empty()),
  /** The recipient owes the tax. */
  REVERSE_CHARGE("AE", Optional.of("VATEX-EU-AE")),
  /** Supplied elsewhere: nothing of this tax. */
  OUTSIDE_SCOPE("O", Optional.of("VATEX-EU-O"));

  private final String code;
  private final Optional<String> exemption;

  TaxCategory(String code, Optional<String> exemption) {
    this.code = code;
    this.exemption = exemption;
  }

  public String code() {
    return code;
  }

  /** The code of the reason why no tax is due; empty where it is. */
  public Optional<String> exemption() {
    return exemption;
  }

  public static Optional<TaxCategory> ofCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
  }
}
