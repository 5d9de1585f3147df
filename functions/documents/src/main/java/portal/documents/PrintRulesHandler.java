package portal.documents;

import portal.aws.EventFunction;
import portal.trail.tables.EventsTable;

/** Told by the portal bus of quotes and orders: prints the rules that go with them. */
public final class PrintRulesHandler extends EventFunction {

  public PrintRulesHandler() {
    super(
        EventsTable::told,
        host -> DaggerDocumentsComponent.factory().create(host).printRules()::after);
  }
}
