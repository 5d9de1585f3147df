package portal.enquiries;

import portal.http.HttpFunction;

/** What the holder of a case's link may do: read it, answer, withdraw. */
public final class ApplicantCaseHandler extends HttpFunction {

  public ApplicantCaseHandler() {
    super(host -> DaggerEnquiriesComponent.factory().create(host).applicantRoutes().all());
  }
}
