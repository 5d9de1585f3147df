package portal.http;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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
      throw invalid(
          "There are the parameters " + String.join(", ", known.stream().sorted().toList()) + ".");
    }
    this.parameters = parameters;
  }

  /** A problem with the query. */
  public static RuntimeException invalid(String detail) {
    return Problem.of(ProblemKind.INVALID_QUERY, detail).exception();
  }

  /** The text; an empty one is none. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isEmpty());
  }

  public <T> T code(String name, Function<String, Optional<T>> ofCode) {
    return optionalCode(name, ofCode).orElseThrow(() -> invalid("This needs " + name + "."));
  }

  /** A value that the parser takes; empty if it is absent. */
  public <T> Optional<T> optionalCode(String name, Function<String, Optional<T>> ofCode) {
    return text(name)
        .map(
            code ->
                ofCode.apply(code).orElseThrow(() -> invalid("There is no such " + name + ".")));
  }

  /** A truth value; false if it is absent. */
  public boolean flag(String name) {
    return text(name).isPresent() && neededFlag(name);
  }

  /** A truth value that must be there. */
  public boolean neededFlag(String name) {
    return switch (text(name).orElse("")) {
      case "true" -> true;
      case "false" -> false;
      default -> throw invalid(name + " is true or false.");
    };
  }

  /** A whole number of a range that must be there. */
  public int whole(String name, int least, int most) {
    return optionalWhole(name, least, most).orElseThrow(() -> invalid("This needs " + name + "."));
  }

  public Optional<Integer> optionalWhole(String name, int least, int most) {
    return text(name)
        .map(
            text -> {
              if (!text.matches("0|[1-9][0-9]{0,8}")
                  || Integer.parseInt(text) < least
                  || Integer.parseInt(text) > most) {
                throw invalid(name + " is from " + least + " to " + most + ".");
              }
              return Integer.valueOf(text);
            });
  }

  /** How many a page has at the most. */
  public int limit() {
    return optionalWhole("limit", 1, MOST_LINES).orElse(LINES);
  }

  public Optional<LocalDate> optionalDate(String name) {
    return text(name)
        .map(
            text ->
                Forms.date(text).orElseThrow(() -> invalid(name + " is a date like 2026-03-31.")));
  }
}
