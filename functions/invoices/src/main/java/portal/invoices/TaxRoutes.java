package portal.invoices;

import java.util.Map;
import java.util.Set;
import javax.inject.Inject;
import portal.book.Books;
import portal.book.desk.BookDesk;
import portal.http.Endpoint;
import portal.http.Role;
import portal.invoicing.TaxTable;

/** The routes of finance to the book of tax tables. */
final class TaxRoutes {
  private static final Set<Role> FINANCE = Set.of(Role.FINANCE);

  private final BookDesk<TaxTable> desk;

  @Inject
  TaxRoutes(Books<TaxTable> taxes, BookDesk.Making making) {
    this.desk = making.desk(taxes, new TaxTableForm());
  }

  Map<String, Endpoint> all() {
    return desk.routes("/api/staff/tax-tables", FINANCE);
  }
}
