package portal.requests;

import java.util.Optional;
import portal.http.Keys;
import portal.http.Request;
import portal.trail.Aggregate;

/** What a sender has seen of an aggregate. */
public sealed interface Seen {

  /** The change is right whatever has happened since. */
  record Whatever() implements Seen {}

  /** The version in If-Match; empty if that was no tag of ours. */
  record Version(Optional<Long> version) implements Seen {}

  /** What a request's If-Match says; a problem if it has none. */
  static Seen by(Request request) {
    return new Version(Keys.ifMatch(request));
  }

  /** Whether the aggregate still is as it was seen. */
  default boolean isNow(Aggregate found) {
    return switch (this) {
      case Whatever() -> true;
      case Version(var version) ->
          version.filter(seen -> seen == found.head().version()).isPresent();
    };
  }
}
