package portal.invoices;

import portal.aws.Host;
import portal.http.HttpFunction;

/** What the holder of an invoice's link may do: read it, as a page or as data. */
public final class ApplicantInvoiceHandler extends HttpFunction {

  public ApplicantInvoiceHandler() {
    this(Host.ofProcess());
    primeWith(ApplicantInvoiceHandler::new);
  }

  public ApplicantInvoiceHandler(Host host) {
    this(DaggerInvoicesComponent.factory().create(host).applicantRoutes());
  }

  ApplicantInvoiceHandler(ApplicantRoutes routes) {
    super(routes.all());
  }
}
