package portal.documents;

import portal.aws.EventFunction;
import portal.trail.tables.EventsTable;

/** Told by the portal bus of what was issued: prints it, and keeps the print. */
public final class PrintInvoiceHandler extends EventFunction {

  public PrintInvoiceHandler() {
    super(
        EventsTable::told,
        host -> DaggerDocumentsComponent.factory().create(host).printInvoice()::after);
  }
}
