package portal.template;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the distribution does with the requests for some paths.
 *
 * @param paths a pattern: {@code *} is any text, {@code ?} any one character
 * @param methods those it takes
 * @param request the function that sees each request before it is looked up
 * @param response the function that sees each response before it goes out
 * @param headers those its policy puts on responses
 */
public record CacheBehaviour(
    String paths,
    OriginDefinition origin,
    Set<String> methods,
    Optional<EdgeFunction> request,
    Optional<EdgeFunction> response,
    List<ResponseHeader> headers) {

  public CacheBehaviour {
    methods = Set.copyOf(methods);
    headers = List.copyOf(headers);
  }

  /** Whether it is for this path. A pattern may leave its first slash out. */
  boolean takes(String path) {
    String whole = paths.startsWith("/") || paths.startsWith("*") ? paths : "/" + paths;
    return Pattern.matches(
        whole.chars().mapToObj(CacheBehaviour::expression).collect(Collectors.joining()), path);
  }

  private static String expression(int character) {
    return switch (character) {
      case '*' -> ".*";
      case '?' -> ".";
      default -> Pattern.quote(Character.toString(character));
    };
  }

  CacheBehaviour withHeaders(List<ResponseHeader> other) {
    return new CacheBehaviour(paths, origin, methods, request, response, other);
  }
}
