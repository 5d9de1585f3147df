package portal.requests;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import javax.inject.Inject;
import portal.aws.Host;
import portal.http.Endpoint;
import portal.http.Problem;
import portal.http.ProblemException;
import portal.http.ProblemKind;
import portal.http.Request;
import portal.http.Response;
import portal.language.Said;

/**
 * Answers each client, or all together, only so often. What is answered tells what is left, in the
 * fields {@code RateLimit-Policy} and {@code RateLimit} of draft-ietf-httpapi-ratelimit-headers.
 */
public final class RateLimited {
  private final Buckets buckets;
  private final Exhaustions exhaustions = new Exhaustions();
  private final Clients clients;
  private final Clock clock;

  @Inject
  public RateLimited(Buckets buckets, Clients clients, Host host) {
    this.buckets = buckets;
    this.clients = clients;
    this.clock = host.systemClock();
  }

  /** The endpoint, for as long as a client keeps within the limit. */
  public Endpoint by(RateLimit limit, Endpoint endpoint) {
    return request -> {
      Instant now = clock.instant();
      return switch (taken(limit, clients.of(request), now)) {
        case Buckets.Taken.Granted(var remaining) ->
            answer(endpoint, request, fields(limit, remaining, now));
        case Buckets.Taken.Exhausted() -> throw exhausted(limit, now);
      };
    };
  }

  /** Takes one of what the client may do; a problem if it has had all of it. */
  public void take(RateLimit limit, Request request) {
    take(limit, clients.of(request));
  }

  /** Takes one of what may be done about a subject, whoever asks; a problem if that was all. */
  public void takeOf(RateLimit limit, String subject) {
    take(limit, Client.about(subject));
  }

  /** Takes one of what all clients together may do; a problem if they have had all of it. */
  public void takeOfAll(RateLimit limit) {
    take(limit, Client.ALL);
  }

  private void take(RateLimit limit, Client client) {
    Instant now = clock.instant();
    if (taken(limit, client, now) instanceof Buckets.Taken.Exhausted) {
      throw exhausted(limit, now);
    }
  }

  private Buckets.Taken taken(RateLimit limit, Client client, Instant now) {
    if (exhaustions.include(limit, client, now)) {
      return new Buckets.Taken.Exhausted();
    }
    Buckets.Taken taken = buckets.take(limit, client, now);
    if (taken instanceof Buckets.Taken.Exhausted) {
      exhaustions.add(limit, client, now);
    }
    return taken;
  }

  /** A refusal tells what is left as well. */
  private static Response answer(Endpoint endpoint, Request request, Map<String, String> fields) {
    try {
      return endpoint.answer(request).with(fields);
    } catch (ProblemException refused) {
      throw refused.problem().with(fields).exception();
    }
  }

  private static RuntimeException exhausted(RateLimit limit, Instant now) {
    long seconds = limit.secondsLeft(now);
    Map<String, String> fields = new HashMap<>(fields(limit, 0, now));
    fields.put("retry-after", Long.toString(seconds));
    return Problem.of(
            ProblemKind.TOO_MANY_REQUESTS,
            new Said(
                "Come back in " + seconds + " seconds, not earlier.",
                "Bitte versuchen Sie es in " + seconds + " Sekunden wieder, nicht früher."))
        .with(fields)
        .exception();
  }

  private static Map<String, String> fields(RateLimit limit, int remaining, Instant now) {
    String name = "\"" + limit.name() + "\"";
    return Map.of(
        "ratelimit-policy",
        name + ";q=" + limit.quota() + ";w=" + limit.window().toSeconds(),
        "ratelimit",
        name + ";r=" + remaining + ";t=" + limit.secondsLeft(now));
  }
}
