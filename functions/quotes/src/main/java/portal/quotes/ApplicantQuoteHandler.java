package portal.quotes;

import portal.aws.Host;
import portal.http.HttpFunction;

/** What the holder of a quote's link may do: read it, accept it, refuse it. */
public final class ApplicantQuoteHandler extends HttpFunction {

  public ApplicantQuoteHandler() {
    this(Host.ofProcess());
    primeWith(ApplicantQuoteHandler::new);
  }

  public ApplicantQuoteHandler(Host host) {
    this(DaggerQuotesComponent.factory().create(host).applicantRoutes());
  }

  ApplicantQuoteHandler(ApplicantRoutes routes) {
    super(routes.all());
  }
}
