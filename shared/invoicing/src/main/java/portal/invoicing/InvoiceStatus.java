package portal.invoicing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The lists that invoices and credit notes are found in. */
public enum InvoiceStatus {
  OPEN,
  PAID,
  CREDITED,
  CREDIT_NOTE;

  /** The word that stands in JSON and in tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<InvoiceStatus> ofCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
