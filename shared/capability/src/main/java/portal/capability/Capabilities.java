package portal.capability;

import java.time.Instant;
import java.util.Optional;

/** The capabilities that were handed out. */
public interface Capabilities {

  /**
   * The subject that this secret opens for the purpose; nothing tells unknown, expired and foreign
   * secrets apart.
   */
  Optional<String> subject(Secret secret, Purpose purpose, Instant now);
}
