package portal.acceptance.quotes;

import portal.acceptance.enquiries.EnquiriesWorld;
import portal.acceptance.runtime.SampleDice;
import portal.acceptance.runtime.Scene;
import portal.acceptance.runtime.World;
import portal.capability.Purpose;
import portal.quotes.StaffTariffsHandler;

/** One case with an open quote, and the link to that; finance has published an offer. */
public final class QuotesWorld implements World {

  @Override
  public void prepare(Scene scene, String function) {
    EnquiriesWorld.enquire(scene);
    scene.putLink(EnquiriesWorld.SECRET, Purpose.CASE, SampleDice.REFERENCE);
    scene.putCode(EnquiriesWorld.CODE, SampleDice.REFERENCE);
    EnquiriesWorld.findEligible(scene);
    if (function.equals("StaffTariffs")) {
      scene.run(scene.host(function).make(StaffTariffsHandler::new), "StaffTariffs-offer-stale");
    }
  }
}
