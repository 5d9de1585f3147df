package portal.http;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import portal.language.Said;

/** Reads a request's query. What is wrong, or was not asked for, ends the request. */
public final class Query {
  private static final int LINES = 25;
  private static final int MOST_LINES = 100;

  private final Map<String, String> parameters;

  /**
   * A query.
   *
   * @param known all parameters that there are
   */
  public Query(Map<String, String> parameters, Set<String> known) {
    if (!known.containsAll(parameters.keySet())) {
      throw invalid(parameters(String.join(", ", known.stream().sorted().toList())));
    }
    this.parameters = parameters;
  }

  private static Said parameters(String names) {
    return new Said(
        "There are the parameters " + names + ".", "Es gibt die Parameter " + names + ".");
  }

  /** A problem with the query. */
  public static RuntimeException invalid(Said detail) {
    return Problem.of(ProblemKind.INVALID_QUERY, detail).exception();
  }

  /** The text; an empty one is none. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isEmpty());
  }

  /** The value of a parameter that must be there. */
  public <T> T need(String name, ParameterKind<T> kind) {
    return may(name, kind)
        .orElseThrow(
            () -> invalid(new Said("This needs " + name + ".", "Die Angabe " + name + " fehlt.")));
  }

  /** The value of a parameter; empty if it is absent. */
  public <T> Optional<T> may(String name, ParameterKind<T> kind) {
    return text(name)
        .map(
            text ->
                kind.parser().apply(text).orElseThrow(() -> invalid(kind.refusal().apply(name))));
  }

  /** How many a page has at the most. */
  public int limit() {
    return may("limit", ParameterKind.whole(1, MOST_LINES)).orElse(LINES);
  }
}
