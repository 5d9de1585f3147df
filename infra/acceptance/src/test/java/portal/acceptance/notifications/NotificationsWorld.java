package portal.acceptance.notifications;

import portal.acceptance.enquiries.EnquiriesWorld;
import portal.acceptance.runtime.SampleDice;
import portal.acceptance.runtime.Scene;
import portal.acceptance.runtime.World;
import portal.capability.Purpose;
import portal.notifications.DispatchMailHandler;
import portal.notifications.QueueMailHandler;

/** A case whose mails are queued; where it is settled what became of them, they are sent. */
public final class NotificationsWorld implements World {

  @Override
  public void prepare(Scene scene, String function) {
    EnquiriesWorld.enquire(scene);
    scene.putLink(EnquiriesWorld.SECRET, Purpose.CASE, SampleDice.REFERENCE);
    scene.run(scene.host("QueueMail").make(QueueMailHandler::new), "QueueMail-enquiry-submitted");
    if (function.equals("SettleMail")) {
      scene.run(scene.host("DispatchMail").make(DispatchMailHandler::new), "DispatchMail-queued");
    }
  }
}
