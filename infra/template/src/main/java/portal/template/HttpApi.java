package portal.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The HTTP API: who guards it and which origins may call it from a page.
 *
 * @param name what its routes know it by
 * @param authorizers by what routes know them by
 */
public record HttpApi(String name, Map<String, Authorizer> authorizers, Optional<Cors> cors) {
  public HttpApi {
    authorizers = Map.copyOf(authorizers);
  }

  /** A JWT authorizer. */
  public record Authorizer(String issuer, List<String> audience) {
    public Authorizer {
      audience = List.copyOf(audience);
    }
  }

  /** What CorsConfiguration says. */
  public record Cors(
      List<String> origins,
      List<String> methods,
      List<String> headers,
      List<String> exposed,
      int maxAge) {
    public Cors {
      origins = List.copyOf(origins);
      methods = List.copyOf(methods);
      headers = List.copyOf(headers);
      exposed = List.copyOf(exposed);
    }
  }
}
