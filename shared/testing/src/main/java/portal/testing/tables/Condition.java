package portal.testing.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A condition, a filter or a key condition, as it was read. */
sealed interface Condition {

  /** Whether the item fulfils it; one that is not there is an item without attributes. */
  boolean holds(Map<String, AttributeValue> item);

  /** The paths that it reads. */
  Stream<Path> paths();

  /** Both. */
  record And(Condition one, Condition other) implements Condition {
    @Override
    public boolean holds(Map<String, AttributeValue> item) {
      return one.holds(item) && other.holds(item);
    }

    @Override
    public Stream<Path> paths() {
      return Stream.concat(one.paths(), other.paths());
    }
  }

  /** One of the two at least. */
  record Or(Condition one, Condition other) implements Condition {
    @Override
    public boolean holds(Map<String, AttributeValue> item) {
      return one.holds(item) || other.holds(item);
    }

    @Override
    public Stream<Path> paths() {
      return Stream.concat(one.paths(), other.paths());
    }
  }

  /** The contrary. */
  record Not(Condition condition) implements Condition {
    @Override
    public boolean holds(Map<String, AttributeValue> item) {
      return !condition.holds(item);
    }

    @Override
    public Stream<Path> paths() {
      return condition.paths();
    }
  }

  /** One value compared with another. */
  record Compare(Operand one, Comparing sign, Operand other) implements Condition {
    @Override
    public boolean holds(Map<String, AttributeValue> item) {
      return sign.holds(one.of(item), other.of(item));
    }

    @Override
    public Stream<Path> paths() {
      return Stream.concat(one.paths(), other.paths());
    }
  }

  /** From one value to another, both included. */
  record Between(Operand operand, Operand from, Operand to) implements Condition {
    @Override
    public boolean holds(Map<String, AttributeValue> item) {
      return Comparing.AT_LEAST.holds(operand.of(item), from.of(item))
          && Comparing.AT_MOST.holds(operand.of(item), to.of(item));
    }

    @Override
    public Stream<Path> paths() {
      return Stream.of(operand, from, to).flatMap(Operand::paths);
    }
  }

  /** Equal to one of some values. */
  record In(Operand operand, List<Operand> values) implements Condition {
    public In {
      values = List.copyOf(values);
    }

    @Override
    public boolean holds(Map<String, AttributeValue> item) {
      return values.stream()
          .anyMatch(value -> Comparing.EQUAL.holds(operand.of(item), value.of(item)));
    }

    @Override
    public Stream<Path> paths() {
      return Stream.concat(Stream.of(operand), values.stream()).flatMap(Operand::paths);
    }
  }

  /** Whether something is at the path. */
  record Exists(Path path, boolean there) implements Condition {
    @Override
    public boolean holds(Map<String, AttributeValue> item) {
      return Documents.find(item, path).isPresent() == there;
    }

    @Override
    public Stream<Path> paths() {
      return Stream.of(path);
    }
  }

  /** Whether what is at the path is of a type. */
  record OfType(Path path, String type) implements Condition {
    @Override
    public boolean holds(Map<String, AttributeValue> item) {
      return Documents.find(item, path).map(Values::type).filter(type::equals).isPresent();
    }

    @Override
    public Stream<Path> paths() {
      return Stream.of(path);
    }
  }

  /** Whether a text or bytes begin so. */
  record BeginsWith(Operand operand, Operand prefix) implements Condition {
    @Override
    public boolean holds(Map<String, AttributeValue> item) {
      Optional<Scalar> first = prefix.of(item).flatMap(Scalar::of);
      Optional<Scalar> whole = operand.of(item).flatMap(Scalar::of);
      return first.isPresent() && whole.isPresent() && whole.get().startsWith(first.get());
    }

    @Override
    public Stream<Path> paths() {
      return Stream.concat(operand.paths(), prefix.paths());
    }
  }

  /** Whether a text, bytes, a set or a list has a part. */
  record Contains(Operand operand, Operand part) implements Condition {
    @Override
    public boolean holds(Map<String, AttributeValue> item) {
      Optional<AttributeValue> whole = operand.of(item);
      Optional<AttributeValue> sought = part.of(item);
      return whole.isPresent() && sought.isPresent() && Parts.has(whole.get(), sought.get());
    }

    @Override
    public Stream<Path> paths() {
      return Stream.concat(operand.paths(), part.paths());
    }
  }
}
