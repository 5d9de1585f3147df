package portal.invoices;

import java.util.List;
import javax.inject.Inject;
import portal.aws.Host;
import portal.invoicing.Seller;
import portal.invoicing.VatId;

/** The institute as a seller, from the settings of the day. */
final class Institute {
  private final Seller seller;

  @Inject
  Institute(Host host) {
    this.seller =
        new Seller(
            host.variable("SELLER_NAME"),
            List.of(host.variable("SELLER_STREET")),
            host.variable("SELLER_POST_CODE"),
            host.variable("SELLER_CITY"),
            host.variable("SELLER_COUNTRY"),
            new VatId(host.variable("SELLER_VAT_ID")),
            host.variable("SELLER_ACCOUNT"),
            host.optional("SELLER_BIC"));
  }

  Seller seller() {
    return seller;
  }
}
