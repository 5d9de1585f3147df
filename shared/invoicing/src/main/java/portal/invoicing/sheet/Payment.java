package portal.invoicing.sheet;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.invoicing.Invoice;
import portal.invoicing.Seller;
import portal.pricing.Money;

/**
 * How an invoice is to be paid: by transfer to this account.
 *
 * @param name whose account it is
 * @param account an IBAN, without spaces
 * @param reference what the transfer must say
 */
public record Payment(
    String name, String account, Optional<String> bic, Money amount, String reference) {
  private static final int LONGEST_NAME = 70;
  private static final int GROUP = 4;

  static Payment of(Invoice invoice) {
    Seller seller = invoice.document().parties().seller();
    return new Payment(
        seller.name(),
        seller.account(),
        seller.bic(),
        invoice.document().totals().gross(),
        invoice.number().text());
  }

  /** The IBAN as people read it, in groups of four. Source: ISO 13616. */
  public String grouped() {
    return account.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
  }

  /**
   * What a banking app reads from a QR code to fill in the transfer; none but for euros. Source:
   * European Payments Council, EPC069-12 version 2.1.
   */
  public Optional<String> code() {
    String name =
        this.name.length() > LONGEST_NAME ? this.name.substring(0, LONGEST_NAME) : this.name;
    return Optional.of(amount)
        .filter(due -> due.currency().getCurrencyCode().equals("EUR") && due.minor() > 0)
        .map(
            due ->
                Stream.of(
                        "BCD",
                        "002",
                        "1",
                        "SCT",
                        bic.orElse(""),
                        name,
                        account,
                        "EUR" + due.text(),
                        "",
                        "",
                        reference)
                    .collect(Collectors.joining("\n")));
  }
}
