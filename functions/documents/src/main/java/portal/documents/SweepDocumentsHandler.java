package portal.documents;

import java.util.List;
import java.util.Set;
import portal.aws.EventFunction;
import portal.trail.Hearer;

/** Woken every hour: looks whether what was to be printed was. */
public final class SweepDocumentsHandler extends EventFunction {

  public SweepDocumentsHandler() {
    super(
        host -> {
          var graph = DaggerDocumentsComponent.factory().create(host);
          var printing =
              Hearer.of(
                  "PrintInvoice",
                  Set.of("InvoiceIssued", "CreditNoteIssued"),
                  graph.printedInvoices()::haveThatOf);
          var rules =
              Hearer.of(
                  "PrintRules",
                  Set.of("EnquiryFoundEligible", "QuoteAccepted"),
                  graph.printedRules()::haveThoseOf);
          return woken(() -> graph.sweep().of(List.of(printing, rules)));
        });
  }
}
