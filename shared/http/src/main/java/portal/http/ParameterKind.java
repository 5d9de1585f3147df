package portal.http;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import portal.language.Said;

/**
 * What a parameter of a query may be.
 *
 * @param parser empty for a text that is none
 * @param refusal what is said then, by the parameter's name
 */
public record ParameterKind<T>(
    Function<String, Optional<T>> parser, Function<String, Said> refusal) {

  /** Any value that a parser takes, such as one of a closed set. */
  public static <T> ParameterKind<T> code(Function<String, Optional<T>> ofCode) {
    return new ParameterKind<>(
        ofCode,
        name ->
            new Said(
                "There is no such " + name + ".", "Diesen Wert von " + name + " gibt es nicht."));
  }

  /** A truth value. */
  public static ParameterKind<Boolean> flag() {
    return new ParameterKind<>(
        ParameterKind::truth,
        name -> new Said(name + " is true or false.", name + " ist true oder false."));
  }

  private static Optional<Boolean> truth(String text) {
    return switch (text) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** A whole number of a range. */
  public static ParameterKind<Integer> whole(int least, int most) {
    return new ParameterKind<>(
        text ->
            Optional.of(text)
                .filter(digits -> digits.matches("0|[1-9][0-9]{0,8}"))
                .map(Integer::valueOf)
                .filter(number -> number >= least && number <= most),
        name ->
            new Said(
                name + " is from " + least + " to " + most + ".",
                name + " liegt zwischen " + least + " und " + most + "."));
  }

  /** A calendar date. */
  public static ParameterKind<LocalDate> date() {
    return new ParameterKind<>(
        Forms::date,
        name ->
            new Said(
                name + " is a date like 2026-03-31.", name + " ist ein Datum wie 2026-03-31."));
  }
}
