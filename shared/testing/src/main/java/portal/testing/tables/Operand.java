package portal.testing.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What an expression compares or sets: something that an item gives a value. */
sealed interface Operand {

  /** Its value for the item; none if the item lacks what it is made of. */
  Optional<AttributeValue> of(Map<String, AttributeValue> item);

  /** The paths that it reads. */
  Stream<Path> paths();

  /** What is at a path. */
  record At(Path path) implements Operand {
    @Override
    public Optional<AttributeValue> of(Map<String, AttributeValue> item) {
      return Documents.find(item, path);
    }

    @Override
    public Stream<Path> paths() {
      return Stream.of(path);
    }
  }

  /** A value of the request. */
  record Literal(AttributeValue value) implements Operand {
    @Override
    public Optional<AttributeValue> of(Map<String, AttributeValue> item) {
      return Optional.of(value);
    }

    @Override
    public Stream<Path> paths() {
      return Stream.empty();
    }
  }

  /** How long a text, or how full a set, a list or a map is. */
  record Size(Operand operand) implements Operand {
    @Override
    public Optional<AttributeValue> of(Map<String, AttributeValue> item) {
      return operand.of(item).flatMap(Size::size).map(size -> AttributeValue.fromN("" + size));
    }

    private static Optional<Integer> size(AttributeValue value) {
      return switch (value.type()) {
        case S -> Optional.of(value.s().length());
        case B -> Optional.of(value.b().asByteArrayUnsafe().length);
        case SS -> Optional.of(value.ss().size());
        case NS -> Optional.of(value.ns().size());
        case BS -> Optional.of(value.bs().size());
        case L -> Optional.of(value.l().size());
        case M -> Optional.of(value.m().size());
        case N, BOOL, NUL, UNKNOWN_TO_SDK_VERSION -> Optional.empty();
      };
    }

    @Override
    public Stream<Path> paths() {
      return operand.paths();
    }
  }

  /** What is at the path, or else another value. */
  record IfNotExists(Path path, Operand otherwise) implements Operand {
    @Override
    public Optional<AttributeValue> of(Map<String, AttributeValue> item) {
      return Documents.find(item, path).or(() -> otherwise.of(item));
    }

    @Override
    public Stream<Path> paths() {
      return Stream.concat(Stream.of(path), otherwise.paths());
    }
  }

  /** Two lists, one after the other. */
  record ListAppend(Operand first, Operand second) implements Operand {
    @Override
    public Optional<AttributeValue> of(Map<String, AttributeValue> item) {
      return first.of(item).flatMap(one -> second.of(item).map(other -> joined(one, other)));
    }

    private static AttributeValue joined(AttributeValue one, AttributeValue other) {
      if (!one.hasL() || !other.hasL()) {
        throw wrongType();
      }
      List<AttributeValue> joined = new ArrayList<>(one.l());
      joined.addAll(other.l());
      return AttributeValue.fromL(joined);
    }

    @Override
    public Stream<Path> paths() {
      return Stream.concat(first.paths(), second.paths());
    }
  }

  /** A sum or a difference. */
  record Sum(Operand first, Operand second, boolean minus) implements Operand {
    @Override
    public Optional<AttributeValue> of(Map<String, AttributeValue> item) {
      return first.of(item).flatMap(one -> second.of(item).map(other -> added(one, other)));
    }

    private AttributeValue added(AttributeValue one, AttributeValue other) {
      if (one.n() == null || other.n() == null) {
        throw wrongType();
      }
      var difference = Numbers.parse(other.n());
      var sum = Numbers.parse(one.n()).add(minus ? difference.negate() : difference);
      return AttributeValue.fromN(Numbers.write(sum));
    }

    @Override
    public Stream<Path> paths() {
      return Stream.concat(first.paths(), second.paths());
    }
  }

  private static RuntimeException wrongType() {
    return Refusal.invalid("An operand in the update expression has an incorrect data type");
  }
}
