package portal.invoicing;

import java.util.List;
import java.util.Optional;

/**
 * Who bills: the institute as it is on the day of an invoice.
 *
 * @param country ISO 3166 alpha-2
 * @param account where to pay, an IBAN
 * @param bic of the bank that has the account; within the euro area a transfer needs none
 */
public record Seller(
    String name,
    List<String> street,
    String postCode,
    String city,
    String country,
    VatId vatId,
    String account,
    Optional<String> bic) {
  public Seller {
    street = List.copyOf(street);
  }
}
