package portal.requests;

import portal.http.Keys;
import portal.http.Problem;
import portal.http.ProblemKind;
import portal.http.Request;
import portal.trail.Aggregate;

/** What a sender has seen of an aggregate. */
public sealed interface Seen {

  /** The change is right whatever has happened since. */
  record Whatever() implements Seen {}

  /** The version in If-Match. */
  record Version(long version) implements Seen {}

  /** What a request's If-Match says; a problem if it has none, or none of ours. */
  static Seen by(Request request) {
    return new Version(
        Keys.ifMatch(request)
            .orElseThrow(
                () ->
                    Problem.of(ProblemKind.STALE, "If-Match has no ETag of ours. Read it first.")
                        .exception()));
  }

  /** Whether the aggregate still is as it was seen. */
  default boolean isNow(Aggregate found) {
    return switch (this) {
      case Whatever() -> true;
      case Version(var version) -> version == found.head().version();
    };
  }
}
