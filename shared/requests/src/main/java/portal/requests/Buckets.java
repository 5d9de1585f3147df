package portal.requests;

import java.time.Instant;

/** Counts what clients do under a limit. */
@FunctionalInterface
public interface Buckets {

  /** What a client gets. */
  sealed interface Taken {

    /** May go on, and so many times more in this window. */
    record Granted(int remaining) implements Taken {}

    /** Has had all of this window. */
    record Exhausted() implements Taken {}
  }

  /** Takes one from what the client may do in the window that holds this instant. */
  Taken take(RateLimit limit, Client client, Instant now);
}
