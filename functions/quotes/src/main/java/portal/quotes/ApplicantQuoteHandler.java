package portal.quotes;

import portal.http.HttpFunction;

/** What the holder of a quote's link may do: read it, accept it, refuse it. */
public final class ApplicantQuoteHandler extends HttpFunction {

  public ApplicantQuoteHandler() {
    super(host -> DaggerQuotesComponent.factory().create(host).applicantRoutes().all());
  }
}
