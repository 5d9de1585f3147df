package portal.http;

import java.util.Map;
import java.util.Optional;
import portal.language.Language;

/**
 * A request, as the HTTP API hands it on.
 *
 * @param routeKey method and path of the route, as in {@code GET /api/staff/cases/{reference}}
 * @param headers with lower-case names
 * @param claims of a token that the authorizer has verified; none on open routes
 * @param sourceIp the address of who spoke to the HTTP API: behind the distribution, that one's
 */
@SuppressWarnings("ArrayRecordComponent") // read only, never compared
public record Request(
    String id,
    String routeKey,
    Map<String, String> path,
    Map<String, String> query,
    Map<String, String> headers,
    Map<String, String> claims,
    String sourceIp,
    byte[] body) {

  public Optional<String> header(String lowerCaseName) {
    return Optional.ofNullable(headers.get(lowerCaseName));
  }

  /**
   * A path parameter of the route.
   *
   * @throws IllegalStateException if the route has no such parameter
   */
  public String pathParameter(String name) {
    return Optional.ofNullable(path.get(name))
        .orElseThrow(() -> new IllegalStateException("The route has no parameter " + name));
  }

  /** Media type without parameters, lower case; empty if the request names none. */
  public String mediaType() {
    return header("content-type")
        .orElse("")
        .split(";", 2)[0]
        .strip()
        .toLowerCase(java.util.Locale.ROOT);
  }

  /** The language of whoever reads the answer. */
  public Language language() {
    return ReaderLanguage.of(this);
  }

  public boolean isForm() {
    return mediaType().equals("application/x-www-form-urlencoded");
  }
}
