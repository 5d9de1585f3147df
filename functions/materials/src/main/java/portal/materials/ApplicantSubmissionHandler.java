package portal.materials;

import portal.http.HttpFunction;

/** What the holder of an upload's link may do: hand in files, submit them, have them deleted. */
public final class ApplicantSubmissionHandler extends HttpFunction {

  public ApplicantSubmissionHandler() {
    super(host -> DaggerMaterialsComponent.factory().create(host).applicantRoutes().all());
  }
}
