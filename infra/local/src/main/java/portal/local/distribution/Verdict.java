package portal.local.distribution;

import portal.local.gateway.Reply;
import portal.local.gateway.Request;

/** What a function says to a request before the origin is asked. */
sealed interface Verdict {
  /** The origin is asked this. */
  record Onward(Request request) implements Verdict {}

  /** The function has answered by itself. */
  record Answered(Reply reply) implements Verdict {}
}
