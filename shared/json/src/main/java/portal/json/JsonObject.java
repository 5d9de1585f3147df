package portal.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON object: named values in the order in which they were written. */
public record JsonObject(Map<String, Json> members) implements Json {

  public JsonObject {
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }

  /** The objects of an array member; none if it is absent. */
  public List<JsonObject> objects(String name) {
    return array(name).stream()
        .filter(JsonObject.class::isInstance)
        .map(JsonObject.class::cast)
        .toList();
  }

  public static Builder builder() {
    return new Builder();
  }

  public Optional<Json> member(String name) {
    return Optional.ofNullable(members.get(name));
  }

  /** The member's text; empty if it is absent or of another type. */
  public Optional<String> text(String name) {
    return member(name)
        .flatMap(
            value -> value instanceof Text(String text) ? Optional.of(text) : Optional.empty());
  }

  /** The member's whole number; empty if it is absent, of another type, or not whole. */
  public Optional<Long> number(String name) {
    return member(name)
        .flatMap(
            value ->
                value instanceof Numeral(BigDecimal number)
                        && number.stripTrailingZeros().scale() <= 0
                    ? Optional.of(number.longValueExact())
                    : Optional.empty());
  }

  /** The member object; empty if it is absent or of another type. */
  public Optional<JsonObject> object(String name) {
    return member(name)
        .flatMap(
            value -> value instanceof JsonObject object ? Optional.of(object) : Optional.empty());
  }

  /** The member array's values; none if it is absent or of another type. */
  public List<Json> array(String name) {
    return members.get(name) instanceof Array(List<Json> values) ? values : List.of();
  }

  /** Walks down nested objects to a text. */
  public Optional<String> textAt(String first, String... rest) {
    Optional<JsonObject> place = Optional.of(this);
    String name = first;
    for (String next : rest) {
      String step = name;
      place = place.flatMap(object -> object.object(step));
      name = next;
    }
    String last = name;
    return place.flatMap(object -> object.text(last));
  }

  /** Collects members; absent values leave no member. */
  public static final class Builder {
    private final Map<String, Json> members = new LinkedHashMap<>();

    private Builder() {}

    public Builder put(String name, Json value) {
      members.put(name, value);
      return this;
    }

    public Builder text(String name, String value) {
      return put(name, new Text(value));
    }

    public Builder text(String name, Optional<String> value) {
      value.ifPresent(present -> text(name, present));
      return this;
    }

    public Builder number(String name, long value) {
      return put(name, new Numeral(BigDecimal.valueOf(value)));
    }

    public Builder flag(String name, boolean value) {
      return put(name, new Flag(value));
    }

    /** All members of another object. */
    public Builder putAll(JsonObject other) {
      members.putAll(other.members());
      return this;
    }

    public JsonObject build() {
      return new JsonObject(members);
    }
  }
}
