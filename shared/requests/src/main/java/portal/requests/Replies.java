package portal.requests;

import java.util.Map;
import portal.http.Keys;
import portal.http.Response;
import portal.json.JsonObject;
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
}
