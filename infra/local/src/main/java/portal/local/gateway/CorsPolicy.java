package portal.local.gateway;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import portal.template.HttpApi;

/**
 * Answers preflights and marks responses as CorsConfiguration says. A function's own CORS headers
 * give way to it.
 */
final class CorsPolicy {
  private final HttpApi.Cors declared;

  CorsPolicy(HttpApi.Cors declared) {
    this.declared = declared;
  }

  Optional<Reply> preflight(Request request) {
    boolean preflight =
        request.method().equals("OPTIONS")
            && request.header("origin").isPresent()
            && request.header("access-control-request-method").isPresent();
    if (!preflight) {
      return Optional.empty();
    }
    Reply answer = new Reply(204, List.of(), new byte[0]);
    if (origin(request).isEmpty()) {
      return Optional.of(answer);
    }
    return Optional.of(
        answer
            .with("Access-Control-Allow-Methods", String.join(",", declared.methods()))
            .with("Access-Control-Allow-Headers", String.join(",", declared.headers()))
            .with("Access-Control-Max-Age", String.valueOf(declared.maxAge())));
  }

  Reply decorate(Request request, Reply reply) {
    List<Map.Entry<String, String>> own =
        reply.headers().stream().filter(header -> !overridden(header.getKey(), reply)).toList();
    Reply bare = new Reply(reply.status(), own, reply.body());
    return origin(request).map(origin -> marked(bare, origin)).orElse(bare);
  }

  private static boolean overridden(String header, Reply reply) {
    return header.toLowerCase(Locale.ROOT).startsWith("access-control-") && reply.status() != 204;
  }

  private Reply marked(Reply reply, String origin) {
    Reply marked = reply.with("Access-Control-Allow-Origin", origin);
    return declared.exposed().isEmpty()
        ? marked
        : marked.with("Access-Control-Expose-Headers", String.join(",", declared.exposed()));
  }

  private Optional<String> origin(Request request) {
    return request
        .header("origin")
        .filter(origin -> declared.origins().contains("*") || declared.origins().contains(origin));
  }
}
