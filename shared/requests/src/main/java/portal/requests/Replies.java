package portal.requests;

import java.util.Map;
import portal.http.Keys;
import portal.http.Problem;
import portal.http.ProblemKind;
import portal.http.Response;
import portal.json.JsonObject;
import portal.trail.Outcome;
import portal.trail.Reply;

/** Between what is remembered of an answer and the answer. */
public final class Replies {
  private Replies() {}

  /** JSON under a version's entity tag. */
  public static Reply json(int status, JsonObject body, long version) {
    return new Reply(
        status,
        Map.of("content-type", "application/json", "etag", Keys.entityTag(version)),
        body.write());
  }

  /** The answer that says this. */
  public static Response answer(Reply reply) {
    return new Response(reply.status(), reply.headers(), reply.body());
  }

  /** The answer to a request that acts once; a problem if it was refused. */
  public static Response answer(Outcome<Problem> outcome) {
    return switch (outcome) {
      case Outcome.Replied<Problem>(var reply) -> answer(reply);
      case Outcome.Refused<Problem>(var problem) -> throw problem.exception();
      case Outcome.KeyReused<Problem>() ->
          throw Problem.of(ProblemKind.IDEMPOTENCY_KEY_REUSED, "Use a new key for a new request.")
              .exception();
      case Outcome.Contended<Problem>() ->
          throw Problem.of(
                  ProblemKind.CONFLICT,
                  "Others changed this at the same time. Read it again and retry.")
              .exception();
    };
  }
}
