package portal.capability;

import java.time.Instant;
import java.util.Optional;
import portal.aws.tables.Committed;
import portal.trail.Answered;

/** The capabilities that were handed out. */
public interface Capabilities {

  /**
   * The subject that this secret opens for the purpose; nothing tells unknown, expired and foreign
   * secrets apart.
   */
  Optional<String> subject(Secret secret, Purpose purpose, Instant now);

  /**
   * Hands out what opens by the secret with this SHA-256, which its holder has minted, together
   * with the request's answer; nothing if there is such a secret.
   */
  Committed handOut(String hash, Capability capability, Answered answered);
}
