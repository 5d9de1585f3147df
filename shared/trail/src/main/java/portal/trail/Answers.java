package portal.trail;

import java.time.Instant;
import java.util.Optional;

/** The answers that are still remembered. */
public interface Answers {
  Optional<Answered> earlier(String scope, Instant now);
}
