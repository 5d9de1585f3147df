package portal.local.gateway;

import com.nimbusds.jose.jwk.JWKSet;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import portal.local.functions.FunctionFailure;
import portal.local.functions.Functions;
import portal.template.Deployment;
import portal.template.HttpApi;

/**
 * The HTTP API: routes, CORS, the JWT authorizer, limits, and the errors that API Gateway itself
 * answers.
 */
public final class ApiGateway implements Site {
  private static final long TIMEOUT_SECONDS = 29;

  private final Routes routes;
  private final Map<String, JwtAuthorizer> authorizers = new HashMap<>();
  private final Optional<CorsPolicy> cors;
  private final Functions functions;
  private final Clock clock;

  public ApiGateway(Deployment deployment, Functions functions, JWKSet keys, Clock clock) {
    this.routes = new Routes(deployment.functions());
    this.functions = functions;
    this.clock = clock;
    HttpApi api = deployment.api();
    this.cors = api.cors().map(CorsPolicy::new);
    api.authorizers()
        .forEach(
            (name, declared) -> authorizers.put(name, new JwtAuthorizer(declared, keys, clock)));
  }

  @Override
  public Reply answer(Request request) {
    Optional<Reply> preflight = cors.flatMap(policy -> policy.preflight(request));
    Reply reply = preflight.orElseGet(() -> routed(request));
    return cors.map(policy -> policy.decorate(request, reply)).orElse(reply);
  }

  private Reply routed(Request request) {
    if (request.body().length > Request.LIMIT) {
      return Reply.message(413, "Request Entity Too Large");
    }
    return routes
        .match(request.method(), request.path())
        .map(match -> authorized(request, match))
        .orElseGet(() -> Reply.message(404, "Not Found"));
  }

  private Reply authorized(Request request, Routes.Match match) {
    Optional<String> guard = match.route().authorizer().filter(name -> !name.equals("NONE"));
    if (guard.isEmpty()) {
      return invoke(request, match, Optional.empty());
    }
    JwtAuthorizer authorizer = authorizers.get(guard.get());
    if (authorizer == null) {
      return Reply.message(500, "Internal Server Error");
    }
    return authorizer
        .check(request)
        .map(claims -> new Authorization(claims.getClaims(), match.route().scopes()))
        .map(granted -> permitted(request, match, granted))
        .orElseGet(() -> Reply.message(401, "Unauthorized").with("WWW-Authenticate", "Bearer"));
  }

  private Reply permitted(Request request, Routes.Match match, Authorization granted) {
    return granted.permitted()
        ? invoke(request, match, Optional.of(granted))
        : Reply.message(403, "Forbidden");
  }

  private Reply invoke(Request request, Routes.Match match, Optional<Authorization> granted) {
    byte[] event =
        ApiEvent.of(request, match, granted, clock.instant())
            .toString()
            .getBytes(StandardCharsets.UTF_8);
    try {
      return ApiResponse.of(inTime(match.function(), event));
    } catch (TimeoutException e) {
      return Reply.message(503, "Service Unavailable");
    } catch (ExecutionException e) {
      return Reply.message(500, "Internal Server Error");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Reply.message(503, "Service Unavailable");
    }
  }

  private byte[] inTime(String function, byte[] event)
      throws InterruptedException, ExecutionException, TimeoutException {
    return CompletableFuture.supplyAsync(() -> run(function, event), Threads.VIRTUAL)
        .get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
  }

  private byte[] run(String function, byte[] event) {
    try {
      return functions.invoke(function, event);
    } catch (FunctionFailure e) {
      throw new CompletionException(e);
    }
  }

  private static final class Threads {
    static final java.util.concurrent.Executor VIRTUAL =
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory());
  }
}
