package portal.invoices;

import java.util.HashMap;
import java.util.Map;
import javax.inject.Inject;
import portal.http.Endpoint;

/** All routes of staff to invoices and taxes. */
final class StaffInvoicesRoutes {
  private final DocumentRoutes documents;
  private final SettlementRoutes settlement;
  private final TaxRoutes taxes;

  @Inject
  StaffInvoicesRoutes(DocumentRoutes documents, SettlementRoutes settlement, TaxRoutes taxes) {
    this.documents = documents;
    this.settlement = settlement;
    this.taxes = taxes;
  }

  Map<String, Endpoint> all() {
    Map<String, Endpoint> all = new HashMap<>(documents.all());
    all.putAll(settlement.all());
    all.putAll(taxes.all());
    return all;
  }
}
