package portal.acceptance.watch;

import portal.acceptance.enquiries.EnquiriesWorld;
import portal.acceptance.runtime.Scene;
import portal.acceptance.runtime.World;

/** Something has happened that can be told of again. */
public final class WatchWorld implements World {

  @Override
  public void prepare(Scene scene, String function) {
    EnquiriesWorld.enquire(scene);
  }
}
