package portal.http;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import portal.http.Problem.FieldError;
import portal.json.Json;
import portal.json.JsonObject;

/**
 * Reads the fields of a JSON object and collects all that is wrong with them, so that a sender
 * learns it at once. Every field that nobody asked for is wrong too.
 */
public final class Fields {
  private static final String DATE_FORM = "A date looks like 2026-03-31.";

  private final JsonObject object;
  private final String place;
  private final List<FieldError> errors;
  private final Set<String> known = new HashSet<>();
  private final List<Fields> within = new ArrayList<>();

  public Fields(JsonObject object) {
    this(object, "", new ArrayList<>());
  }

  private Fields(JsonObject object, String place, List<FieldError> errors) {
    this.object = object;
    this.place = place;
    this.errors = errors;
  }

  /** The fields of a member object, whose errors are among these; without any if it is wrong. */
  public Fields object(String name) {
    return optionalObject(name)
        .orElseGet(
            () -> {
              missing(name);
              return inner(name, JsonObject.builder().build());
            });
  }

  /**
   * The fields of a member object, whose errors are among these; empty if it is wrong or absent.
   */
  public Optional<Fields> optionalObject(String name) {
    known.add(name);
    return present(name).flatMap(value -> objectAt(name, value));
  }

  /** The fields of each object of an array; none if it is wrong or absent. */
  public List<Fields> objects(String name, int most) {
    List<Json> values = array(name, most, "objects");
    return IntStream.range(0, values.size())
        .mapToObj(i -> objectAt(name + "/" + i, values.get(i)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The values of an array; none if it is wrong or absent. */
  private List<Json> array(String name, int most, String what) {
    known.add(name);
    Optional<Json> value = present(name);
    if (value.isEmpty()) {
      return List.of();
    }
    if (!(value.get() instanceof Json.Array(List<Json> values))) {
      wrong(name, "wrong-type", "This must be an array of " + what + ".");
      return List.of();
    }
    if (values.size() > most) {
      wrong(name, "too-many", "At most " + most + " entries.");
      return List.of();
    }
    return values;
  }

  private Optional<Fields> objectAt(String name, Json value) {
    if (value instanceof JsonObject members) {
      return Optional.of(inner(name, members));
    }
    wrong(name, "wrong-type", "This must be an object.");
    return Optional.empty();
  }

  private Fields inner(String name, JsonObject members) {
    Fields fields = new Fields(members, place + "/" + name, errors);
    within.add(fields);
    return fields;
  }

  /** One line of 1 to {@code most} characters; the empty text if it is wrong. */
  public String line(String name, int most) {
    return text(name, most, false).orElseGet(() -> missing(name));
  }

  /** Text that may have lines, of 1 to {@code most} characters; the empty text if it is wrong. */
  public String text(String name, int most) {
    return text(name, most, true).orElseGet(() -> missing(name));
  }

  public Optional<String> optionalLine(String name, int most) {
    return text(name, most, false);
  }

  public Optional<String> optionalText(String name, int most) {
    return text(name, most, true);
  }

  /** A value of a closed set; empty if it is absent or wrong. */
  public <T> Optional<T> optionalCode(String name, Function<String, Optional<T>> ofCode) {
    Optional<String> code = text(name, 100, false);
    Optional<T> value = code.flatMap(ofCode);
    if (code.isPresent() && value.isEmpty()) {
      wrong(name, "invalid", "This is not one of the values to choose from.");
    }
    return value;
  }

  /** A value of a closed set; empty only if it is wrong. */
  public <T> Optional<T> code(String name, Function<String, Optional<T>> ofCode) {
    Optional<T> value = optionalCode(name, ofCode);
    if (value.isEmpty() && isFine(name)) {
      missing(name);
    }
    return value;
  }

  /** A text that a parser must take; empty only if it is wrong. */
  public <T> Optional<T> parsed(
      String name, int most, Function<String, Optional<T>> parse, String detail) {
    Optional<T> value = optionalParsed(name, most, parse, detail);
    if (value.isEmpty() && isFine(name)) {
      missing(name);
    }
    return value;
  }

  /** A text that a parser must take; empty if it is wrong or absent. */
  public <T> Optional<T> optionalParsed(
      String name, int most, Function<String, Optional<T>> parse, String detail) {
    Optional<String> text = text(name, most, false);
    Optional<T> value = text.flatMap(parse);
    if (text.isPresent() && value.isEmpty()) {
      wrong(name, "invalid", detail);
    }
    return value;
  }

  /** A truth value; false if it is wrong or absent. */
  public boolean flag(String name) {
    known.add(name);
    Optional<Json> value = present(name);
    if (value.isPresent() && value.get() instanceof Json.Flag(boolean flag)) {
      return flag;
    }
    value.ifPresentOrElse(
        _ -> wrong(name, "wrong-type", "This must be true or false."), () -> missing(name));
    return false;
  }

  /** A whole number of a range; {@code least} if it is wrong or absent. */
  public int whole(String name, int least, int most) {
    Optional<Integer> value = optionalWhole(name, least, most);
    if (value.isEmpty() && isFine(name)) {
      missing(name);
    }
    return value.orElse(least);
  }

  /** A whole number of a range; empty if it is wrong or absent. */
  public Optional<Integer> optionalWhole(String name, int least, int most) {
    return optionalCount(name, least, most).map(Math::toIntExact);
  }

  /** A whole number of a range that may be long; {@code least} if it is wrong or absent. */
  public long count(String name, long least, long most) {
    Optional<Long> value = optionalCount(name, least, most);
    if (value.isEmpty() && isFine(name)) {
      missing(name);
    }
    return value.orElse(least);
  }

  private Optional<Long> optionalCount(String name, long least, long most) {
    known.add(name);
    Optional<Json> value = present(name);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (!(value.get() instanceof Json.Numeral(BigDecimal number)) || !Forms.isWhole(number)) {
      wrong(name, "wrong-type", "This must be a whole number.");
      return Optional.empty();
    }
    if (number.compareTo(BigDecimal.valueOf(least)) < 0
        || number.compareTo(BigDecimal.valueOf(most)) > 0) {
      wrong(name, "invalid", "From " + least + " to " + most + ".");
      return Optional.empty();
    }
    return Optional.of(number.longValueExact());
  }

  /** A calendar date; empty only if it is wrong. */
  public Optional<LocalDate> date(String name) {
    return parsed(name, 10, Forms::date, DATE_FORM);
  }

  /** A calendar date; empty if it is wrong or absent. */
  public Optional<LocalDate> optionalDate(String name) {
    return optionalParsed(name, 10, Forms::date, DATE_FORM);
  }

  /** The lines of an array; none if it is absent. */
  public List<String> lines(String name, int mostEach, int mostLines) {
    List<Json> values = array(name, mostLines, "texts");
    return IntStream.range(0, values.size())
        .mapToObj(i -> entry(name + "/" + i, values.get(i), mostEach))
        .toList();
  }

  /** Notes something that only the caller can see is wrong. */
  public void wrong(String name, String code, String detail) {
    errors.add(new FieldError(place + "/" + name, code, detail));
  }

  public boolean isFine(String name) {
    String pointer = place + "/" + name;
    return errors.stream()
        .map(FieldError::pointer)
        .noneMatch(at -> at.equals(pointer) || at.startsWith(pointer + "/"));
  }

  /** Ends with a problem if anything was wrong. Call it after the last field. */
  public void check() {
    noteUnknown();
    if (!errors.isEmpty()) {
      throw new Problem(ProblemKind.INVALID_FIELDS, "Mend the fields below and send again.", errors)
          .exception();
    }
  }

  private void noteUnknown() {
    object.members().keySet().stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> wrong(pointer(name), "unknown", "There is no such field."));
    within.forEach(Fields::noteUnknown);
  }

  private Optional<String> text(String name, int most, boolean lines) {
    known.add(name);
    return present(name)
        .flatMap(value -> checked(name, value, most, lines))
        .filter(text -> !text.isEmpty());
  }

  private Optional<Json> present(String name) {
    return object.member(name).filter(value -> !(value instanceof Json.Null));
  }

  private Optional<String> checked(String name, Json value, int most, boolean lines) {
    if (!(value instanceof Json.Text(String raw))) {
      wrong(name, "wrong-type", "This must be a text.");
      return Optional.empty();
    }
    String text = raw.replace("\r\n", "\n").strip();
    if (text.codePointCount(0, text.length()) > most) {
      wrong(name, "too-long", "At most " + most + " characters.");
      return Optional.empty();
    }
    if (text.chars().anyMatch(c -> Forms.isControl(c) && !(lines && (c == '\n' || c == '\t')))) {
      wrong(name, "invalid", "Control characters are not allowed here.");
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private String entry(String name, Json value, int most) {
    String line = checked(name, value, most, false).orElse("");
    if (line.isEmpty() && isFine(name)) {
      wrong(name, "required", "No entry may be empty.");
    }
    return line;
  }

  private String missing(String name) {
    if (isFine(name)) {
      wrong(name, "required", "This is needed.");
    }
    return "";
  }

  private static String pointer(String name) {
    String escaped = name.replace("~", "~0").replace("/", "~1");
    return escaped.length() > 60 ? escaped.substring(0, 60) : escaped;
  }
}
