package portal.http;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import portal.json.Json;
import portal.language.Said;

/** All kinds of fields that there are, and what is said of what is none of them. */
public final class FieldKinds {
  private static final int LONGEST_CODE = 100;
  private static final int LONGEST_DATE = 10;

  private static final Said TEXTS = new Said("texts", "Texten");
  private static final Said WHOLE_NUMBERS = new Said("whole numbers", "ganzen Zahlen");
  private static final Said NOT_WHOLE =
      new Said("This must be a whole number.", "Das muss eine ganze Zahl sein.");

  private FieldKinds() {}

  /** One line of 1 to {@code most} characters, without what is invisible at its ends. */
  public static FieldKind<String> line(int most) {
    return new FieldKind.Single<>(TEXTS, (value, at) -> text(value, at, most, Forms::isControl));
  }

  /**
   * Text that may have lines, of 1 to {@code most} characters, without what is invisible at its
   * ends.
   */
  public static FieldKind<String> text(int most) {
    return new FieldKind.Single<>(
        TEXTS,
        (value, at) -> text(value, at, most, c -> Forms.isControl(c) && c != '\n' && c != '\t'));
  }

  private static Optional<String> text(
      Json value, FieldPlace at, int most, IntPredicate isForbidden) {
    if (!(value instanceof Json.Text(String raw))) {
      at.wrong("wrong-type", new Said("This must be a text.", "Das muss ein Text sein."));
      return Optional.empty();
    }
    String text = Invisible.trim(raw.replace("\r\n", "\n"));
    if (text.codePointCount(0, text.length()) > most) {
      at.wrong(
          "too-long",
          new Said("At most " + most + " characters.", "Höchstens " + most + " Zeichen."));
      return Optional.empty();
    }
    if (text.chars().anyMatch(isForbidden)) {
      at.wrong(
          "invalid",
          new Said(
              "Control characters are not allowed here.",
              "Steuerzeichen sind hier nicht erlaubt."));
      return Optional.empty();
    }
    return Optional.of(text).filter(one -> !one.isEmpty());
  }

  /** A value of a closed set. */
  public static <T> FieldKind<T> code(Function<String, Optional<T>> ofCode) {
    return parsed(
        LONGEST_CODE,
        ofCode,
        new Said(
            "This is not one of the values to choose from.",
            "Bitte wählen Sie einen der Werte, die zur Wahl stehen."));
  }

  /** A calendar date. */
  public static FieldKind<LocalDate> date() {
    return parsed(
        LONGEST_DATE,
        Forms::date,
        new Said("A date looks like 2026-03-31.", "Schreiben Sie ein Datum so: 2026-03-31."));
  }

  /**
   * A line that a parser must take.
   *
   * @param detail what is said of one that it does not take
   */
  public static <T> FieldKind<T> parsed(
      int most, Function<String, Optional<T>> parse, Said detail) {
    return parsed(most, parse, _ -> detail);
  }

  /**
   * A line that a parser must take.
   *
   * @param detail what is said of one that it does not take, by what it is
   */
  public static <T> FieldKind<T> parsed(
      int most, Function<String, Optional<T>> parse, Function<String, Said> detail) {
    FieldKind<String> line = line(most);
    return new FieldKind.Single<>(
        line.many(),
        (value, at) -> {
          Optional<String> text = line.read(value, at);
          Optional<T> parsed = text.flatMap(parse);
          text.filter(_ -> parsed.isEmpty())
              .ifPresent(typed -> at.wrong("invalid", detail.apply(typed)));
          return parsed;
        });
  }

  /** A truth value. */
  public static FieldKind<Boolean> flag() {
    return new FieldKind.Single<>(
        new Said("truth values", "Wahrheitswerten"),
        (value, at) -> {
          if (value instanceof Json.Flag(boolean flag)) {
            return Optional.of(flag);
          }
          at.wrong(
              "wrong-type",
              new Said("This must be true or false.", "Das muss wahr oder falsch sein."));
          return Optional.empty();
        });
  }

  /** A whole number of a range. */
  public static FieldKind<Integer> whole(int least, int most) {
    return new FieldKind.Single<>(
        WHOLE_NUMBERS, (value, at) -> count(value, at, least, most).map(Math::toIntExact));
  }

  /** A whole number of a range that may be long. */
  public static FieldKind<Long> count(long least, long most) {
    return new FieldKind.Single<>(WHOLE_NUMBERS, (value, at) -> count(value, at, least, most));
  }

  private static Optional<Long> count(Json value, FieldPlace at, long least, long most) {
    if (!(value instanceof Json.Numeral(BigDecimal number)) || !Forms.isWhole(number)) {
      at.wrong("wrong-type", NOT_WHOLE);
      return Optional.empty();
    }
    if (number.compareTo(BigDecimal.valueOf(least)) < 0
        || number.compareTo(BigDecimal.valueOf(most)) > 0) {
      at.wrong(
          "invalid",
          new Said("From " + least + " to " + most + ".", "Von " + least + " bis " + most + "."));
      return Optional.empty();
    }
    return Optional.of(number.longValueExact());
  }

  /** What is read of a member object's fields. */
  public static <T> FieldKind<T> object(Function<Fields, Needed<T>> reader) {
    return new FieldKind.Members<>(reader);
  }

  /** An array of 1 to {@code most} entries; those that are wrong are left out. */
  public static <T> FieldKind<List<T>> list(int most, FieldKind<T> each) {
    return new FieldKind.Single<>(
        new Said("arrays", "Listen"), (value, at) -> list(value, at, most, each));
  }

  private static <T> Optional<List<T>> list(
      Json value, FieldPlace at, int most, FieldKind<T> each) {
    if (!(value instanceof Json.Array(List<Json> values))) {
      at.wrong(
          "wrong-type",
          new Said(
              "This must be an array of " + each.many().english() + ".",
              "Das muss eine Liste von " + each.many().german() + " sein."));
      return Optional.empty();
    }
    if (values.size() > most) {
      at.wrong(
          "too-many",
          new Said("At most " + most + " entries.", "Höchstens " + most + " Einträge."));
      return Optional.empty();
    }
    List<T> entries =
        IntStream.range(0, values.size())
            .mapToObj(i -> entry(values.get(i), at.at(Integer.toString(i)), each))
            .flatMap(Optional::stream)
            .toList();
    return Optional.of(entries).filter(_ -> !values.isEmpty());
  }

  private static <T> Optional<T> entry(Json value, FieldPlace at, FieldKind<T> each) {
    Optional<T> entry = each.read(value, at);
    if (entry.isEmpty() && at.isFine()) {
      at.wrong("required", new Said("No entry may be empty.", "Kein Eintrag darf leer sein."));
    }
    return entry;
  }
}
