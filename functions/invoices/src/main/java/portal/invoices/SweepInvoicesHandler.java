package portal.invoices;

import java.util.List;
import java.util.Set;
import portal.aws.EventFunction;
import portal.trail.Hearer;

/** Woken every hour: looks whether what events say is owed was billed. */
public final class SweepInvoicesHandler extends EventFunction {

  public SweepInvoicesHandler() {
    super(
        host -> {
          var graph = DaggerInvoicesComponent.factory().create(host);
          var issuing =
              Hearer.of(
                  "IssueInvoice",
                  Set.of("QuoteAccepted", "ConsentsChanged", "SharedShareCorrected"),
                  graph.billedCharges()::haveThatOf);
          return woken(() -> graph.sweep().of(List.of(issuing)));
        });
  }
}
