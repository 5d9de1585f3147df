package portal.invoices;

import portal.http.HttpFunction;

/** What the holder of an invoice's link may do: read it, as a page or as data. */
public final class ApplicantInvoiceHandler extends HttpFunction {

  public ApplicantInvoiceHandler() {
    super(host -> DaggerInvoicesComponent.factory().create(host).applicantRoutes().all());
  }
}
