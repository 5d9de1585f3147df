package portal.materials;

import portal.aws.Host;
import portal.http.HttpFunction;

/** What the holder of an upload's link may do: hand in files, submit them, have them deleted. */
public final class ApplicantSubmissionHandler extends HttpFunction {

  public ApplicantSubmissionHandler() {
    this(Host.ofProcess());
    primeWith(ApplicantSubmissionHandler::new);
  }

  public ApplicantSubmissionHandler(Host host) {
    this(DaggerMaterialsComponent.factory().create(host).applicantRoutes());
  }

  ApplicantSubmissionHandler(ApplicantRoutes routes) {
    super(routes.all());
  }
}
