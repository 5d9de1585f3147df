package portal.trail;

import java.time.Instant;
import java.util.Optional;
import portal.aws.tables.Committed;

/** The answers that are still remembered. */
public interface Answers {
  Optional<Answered> earlier(String scope, Instant now);

  /** Remembers the answer to a request that changes nothing; not if there is one. */
  Committed keep(Answered answered);
}
