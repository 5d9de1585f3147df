package portal.invoicing;

import java.util.Arrays;
import java.util.Optional;

/** What a document of the series is, under the codes of EN 16931 (UNTDID 1001). */
public enum InvoiceType {
  INVOICE("380"),
  /** Takes an invoice back; its amounts are positive all the same. */
  CREDIT_NOTE("381");

  private final String code;

  InvoiceType(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Optional<InvoiceType> ofCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
  }
}
