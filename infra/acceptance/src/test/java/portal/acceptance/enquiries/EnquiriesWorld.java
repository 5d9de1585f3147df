package portal.acceptance.enquiries;

import portal.acceptance.runtime.SampleDice;
import portal.acceptance.runtime.Scene;
import portal.acceptance.runtime.World;
import portal.capability.Purpose;
import portal.certification.Contact;
import portal.certification.EmailAddress;
import portal.enquiries.StaffCasesHandler;
import portal.enquiries.VisitorEnquiriesHandler;

/** One case, enquired a moment ago, the link to it, and the code that confirms. */
public final class EnquiriesWorld implements World {
  /** The secret of the link that samples come by. */
  public static final String SECRET = "ABCDEFGHJKMNPQRSTVWXYZ0123";

  /** The digits that confirm in samples. */
  public static final String CODE = "123456";

  /** The secret of the one to all cases of its address. */
  private static final String TO_ALL = "PRTA1CDEFGHJKMNPQRSTVWXYZ2";

  @Override
  public void prepare(Scene scene, String function) {
    enquire(scene);
    scene.putLink(SECRET, Purpose.CASE, SampleDice.REFERENCE);
    scene.putLink(
        TO_ALL, Purpose.PORTAL, Contact.of(new EmailAddress("applicant@example.com")).hash());
    scene.putCode(CODE, SampleDice.REFERENCE);
  }

  /** There is the case of the sample events. */
  public static void enquire(Scene scene) {
    scene.run(
        scene.host("VisitorEnquiries").make(VisitorEnquiriesHandler::new),
        "VisitorEnquiries-submit");
  }

  /** It has a quote and a code. */
  public static void findEligible(Scene scene) {
    scene.run(scene.host("StaffCases").make(StaffCasesHandler::new), "StaffCases-decide-eligible");
  }
}
