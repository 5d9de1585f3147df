package portal.invoicing;

import java.util.List;

/**
 * Who bills: the institute as it is on the day of an invoice.
 *
 * @param country ISO 3166 alpha-2
 * @param account where to pay, an IBAN
 */
public record Seller(
    String name,
    List<String> street,
    String postCode,
    String city,
    String country,
    VatId vatId,
    String account) {
  public Seller {
    street = List.copyOf(street);
  }
}
