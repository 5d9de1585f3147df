package portal.aws;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A table item as it was read; a missing or mistyped attribute fails loudly and is named. */
public record Item(Map<String, AttributeValue> attributes) {
  private static final DateTimeFormatter SORTABLE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  public String text(String name) {
    return optionalText(name)
        .orElseThrow(() -> new IllegalStateException("Item lacks the text attribute " + name));
  }

  public Optional<String> optionalText(String name) {
    return Optional.ofNullable(attributes.get(name)).map(AttributeValue::s);
  }

  public long number(String name) {
    return optionalNumber(name)
        .orElseThrow(() -> new IllegalStateException("Item lacks the number attribute " + name));
  }

  public Optional<Long> optionalNumber(String name) {
    return Optional.ofNullable(attributes.get(name)).map(AttributeValue::n).map(Long::valueOf);
  }

  public boolean flag(String name) {
    return Boolean.TRUE.equals(
        Optional.ofNullable(attributes.get(name)).map(AttributeValue::bool).orElse(false));
  }

  public Instant instant(String name) {
    return Instant.parse(text(name));
  }

  public LocalDate date(String name) {
    return LocalDate.parse(text(name));
  }

  /** The texts of a list attribute, which must be there, though it may be empty. */
  public List<String> texts(String name) {
    return list(name).stream().map(AttributeValue::s).toList();
  }

  private List<AttributeValue> list(String name) {
    return Optional.ofNullable(attributes.get(name))
        .filter(AttributeValue::hasL)
        .map(AttributeValue::l)
        .orElseThrow(() -> new IllegalStateException("Item lacks the list attribute " + name));
  }

  /** A map attribute; empty if it is absent. */
  public Optional<Item> optionalItem(String name) {
    return Optional.ofNullable(attributes.get(name))
        .filter(AttributeValue::hasM)
        .map(value -> new Item(value.m()));
  }

  /** A map attribute. */
  public Item item(String name) {
    return optionalItem(name)
        .orElseThrow(() -> new IllegalStateException("Item lacks the map attribute " + name));
  }

  /** The maps of a list attribute, which must be there, though it may be empty. */
  public List<Item> items(String name) {
    return list(name).stream().map(one -> new Item(one.m())).toList();
  }

  /** The attribute as a value of a closed set of codes. */
  public <T> T code(String name, Function<String, Optional<T>> ofCode) {
    return ofCode
        .apply(text(name))
        .orElseThrow(
            () -> new IllegalStateException("Item has an unknown code in attribute " + name));
  }

  public static Builder builder() {
    return new Builder();
  }

  public static AttributeValue ofText(Object value) {
    return AttributeValue.fromS(value.toString());
  }

  /**
   * An instant in a form whose order as text is its order in time: UTC, always to the millisecond.
   */
  public static String sortable(Instant instant) {
    return SORTABLE.format(instant);
  }

  public static AttributeValue ofNumber(long value) {
    return AttributeValue.fromN(Long.toString(value));
  }

  /** Collects attributes; absent values leave no attribute. */
  public static final class Builder {
    private final Map<String, AttributeValue> attributes = new HashMap<>();

    private Builder() {}

    public Builder put(String name, Object value) {
      attributes.put(name, Item.ofText(value));
      return this;
    }

    public Builder put(String name, Optional<?> value) {
      value.ifPresent(present -> put(name, present));
      return this;
    }

    public Builder number(String name, long value) {
      attributes.put(name, Item.ofNumber(value));
      return this;
    }

    public Builder flag(String name, boolean value) {
      attributes.put(name, AttributeValue.fromBool(value));
      return this;
    }

    public Builder texts(String name, List<String> values) {
      attributes.put(
          name, AttributeValue.fromL(values.stream().map(AttributeValue::fromS).toList()));
      return this;
    }

    public Builder item(String name, Map<String, AttributeValue> value) {
      attributes.put(name, AttributeValue.fromM(value));
      return this;
    }

    public Builder items(String name, List<Map<String, AttributeValue>> values) {
      attributes.put(
          name, AttributeValue.fromL(values.stream().map(AttributeValue::fromM).toList()));
      return this;
    }

    public Map<String, AttributeValue> build() {
      return attributes;
    }
  }
}
