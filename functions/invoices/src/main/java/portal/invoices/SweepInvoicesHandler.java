package portal.invoices;

import portal.aws.EventFunction;

/** Woken every hour: looks whether what events say is owed was billed. */
public final class SweepInvoicesHandler extends EventFunction {

  public SweepInvoicesHandler() {
    super(
        host -> {
          var graph = DaggerInvoicesComponent.factory().create(host);
          return woken(() -> graph.sweep().of("IssueInvoice", graph.billedCharges()::haveThatOf));
        });
  }
}
