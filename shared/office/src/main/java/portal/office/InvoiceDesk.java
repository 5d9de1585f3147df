package portal.office;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import portal.invoicing.Invoice;
import portal.invoicing.InvoiceStatus;

/**
 * What finance has to do about an invoice, as its state says: it waits to be paid from its issue
 * on. No event says that a day has passed, so that what is late is a range of the list.
 */
public final class InvoiceDesk {
  private InvoiceDesk() {}

  public static List<DeskItem> of(Invoice now) {
    if (now.status() != InvoiceStatus.OPEN) {
      return List.of();
    }
    LocalDate issued = now.document().span().issued();
    return List.of(
        new DeskItem(
            now.number().aggregate(),
            Tab.UNPAID,
            issued.atStartOfDay(ZoneOffset.UTC).toInstant(),
            Optional.of(now.document().span().due())));
  }
}
