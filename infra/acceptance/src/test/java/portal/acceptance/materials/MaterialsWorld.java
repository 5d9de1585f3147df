package portal.acceptance.materials;

import portal.acceptance.enquiries.EnquiriesWorld;
import portal.acceptance.runtime.SampleDice;
import portal.acceptance.runtime.Scene;
import portal.acceptance.runtime.World;
import portal.capability.Purpose;
import portal.materials.ApplicantSubmissionHandler;
import portal.materials.VisitorInvitationsHandler;

/** A case with its code; all but the function that takes it find an upload with a file in it. */
public final class MaterialsWorld implements World {
  private static final String LINK = "ABCDEFGHJKMNPQRSTVWXYZ0126";
  private static final String CODE = "ABCDEFGHJKMNPQRSTVWXYZ0125";

  @Override
  public void prepare(Scene scene, String function) {
    EnquiriesWorld.enquire(scene);
    scene.putLink(EnquiriesWorld.SECRET, Purpose.CASE, SampleDice.REFERENCE);
    scene.putLink(LINK, Purpose.CASE, SampleDice.REFERENCE);
    EnquiriesWorld.findEligible(scene);
    scene.putLink(CODE, Purpose.INVITATION, SampleDice.REFERENCE + "/1");
    if (!function.equals("VisitorInvitations")) {
      upload(scene);
    }
  }

  private static void upload(Scene scene) {
    scene.run(
        scene.host("VisitorInvitations").make(VisitorInvitationsHandler::new),
        "VisitorInvitations-redeem");
    scene.run(
        scene.host("ApplicantSubmission").make(ApplicantSubmissionHandler::new),
        "ApplicantSubmission-declare");
  }
}
