package portal.enquiries;

import portal.aws.Host;
import portal.http.HttpFunction;

/** What the holder of a case's link may do: read it, answer, withdraw. */
public final class ApplicantCaseHandler extends HttpFunction {

  public ApplicantCaseHandler() {
    this(Host.ofProcess());
    primeWith(ApplicantCaseHandler::new);
  }

  public ApplicantCaseHandler(Host host) {
    this(DaggerEnquiriesComponent.factory().create(host).applicantRoutes());
  }

  ApplicantCaseHandler(ApplicantRoutes routes) {
    super(routes.all());
  }
}
