package portal.acceptance.deadlines;

import portal.acceptance.enquiries.EnquiriesWorld;
import portal.acceptance.runtime.Scene;
import portal.acceptance.runtime.World;

/** One case with an open quote and a code, both of which end. */
public final class DeadlinesWorld implements World {

  @Override
  public void prepare(Scene scene, String function) {
    EnquiriesWorld.enquire(scene);
    EnquiriesWorld.findEligible(scene);
  }
}
