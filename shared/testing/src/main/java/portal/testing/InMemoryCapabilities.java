package portal.testing;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import portal.capability.Capabilities;
import portal.capability.Capability;
import portal.capability.Purpose;
import portal.capability.Secret;

/** Capabilities in memory, with the secrets that no table keeps. */
public final class InMemoryCapabilities implements Capabilities {
  private final Map<String, Capability> byHash = new HashMap<>();
  private final Random random = new Random(5);
  private final Clock clock;

  public InMemoryCapabilities(Clock clock) {
    this.clock = clock;
  }

  /** A secret that opens the subject for the purpose, from now on. */
  public String link(String subject, Purpose purpose) {
    Secret secret = Secret.mint(random);
    byHash.put(secret.hash(), Capability.from(clock.instant(), purpose, subject));
    return secret.reveal();
  }

  @Override
  public Optional<String> subject(Secret secret, Purpose purpose, Instant now) {
    return Optional.ofNullable(byHash.get(secret.hash()))
        .filter(link -> link.opens(purpose, now))
        .map(Capability::subject);
  }
}
