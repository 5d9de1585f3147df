package portal.acceptance.runtime;

import java.util.Optional;
import portal.acceptance.house.Capabilities;

/**
 * What a capability's sample events presuppose. It is found by its name, {@code QuotesWorld} in the
 * package {@code quotes}; where there is none, they presuppose nothing.
 */
public interface World {
  /** The word that its name ends with. */
  String NAME = "World";

  /** Makes it for one of the capability's functions, in a scene where nothing has happened. */
  void prepare(Scene scene, String function);

  static Optional<World> of(String capability) {
    return Capabilities.bring(capability, NAME, World.class);
  }
}
