package portal.acceptance.desk;

import portal.acceptance.enquiries.EnquiriesWorld;
import portal.acceptance.runtime.Scene;
import portal.acceptance.runtime.World;

/** One case, enquired a moment ago; who is told that it was declined finds that it is not. */
public final class DeskWorld implements World {

  @Override
  public void prepare(Scene scene, String function) {
    EnquiriesWorld.enquire(scene);
  }
}
