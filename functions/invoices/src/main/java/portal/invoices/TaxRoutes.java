package portal.invoices;

import java.util.Map;
import java.util.Set;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.book.Books;
import portal.book.desk.BookDesk;
import portal.http.Endpoint;
import portal.invoicing.TaxTable;
import portal.trail.OnlyOnce;

/** The routes of finance to the book of tax tables. */
final class TaxRoutes {
  private static final Set<String> FINANCE = Set.of("finance");

  private final BookDesk<TaxTable> desk;

  @Inject
  TaxRoutes(Books<TaxTable> taxes, OnlyOnce onlyOnce, InstituteTime time, Host host) {
    this.desk = new BookDesk<>(taxes, new TaxTableForm(), onlyOnce, time, host);
  }

  Map<String, Endpoint> all() {
    return desk.routes("/api/staff/tax-tables", FINANCE);
  }
}
