package portal.testing.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One action of an update expression. */
sealed interface Action {
  Path path();

  /** What will be at the path of the item; nothing if what is there goes. */
  Optional<AttributeValue> of(Map<String, AttributeValue> item);

  /** SET. */
  record Put(Path path, Operand operand) implements Action {
    @Override
    public Optional<AttributeValue> of(Map<String, AttributeValue> item) {
      Optional<AttributeValue> value = operand.of(item);
      if (value.isEmpty()) {
        throw Refusal.invalid(
            "The provided expression refers to an attribute that does not exist in the item");
      }
      return value;
    }
  }

  /** REMOVE. */
  record Drop(Path path) implements Action {
    @Override
    public Optional<AttributeValue> of(Map<String, AttributeValue> item) {
      return Optional.empty();
    }
  }

  /** ADD, to a number or to a set. */
  record Add(Path path, AttributeValue value) implements Action {
    @Override
    public Optional<AttributeValue> of(Map<String, AttributeValue> item) {
      return Documents.find(item, path).map(this::added).or(() -> Optional.of(value));
    }

    private AttributeValue added(AttributeValue now) {
      sameType(now, value);
      return switch (value.type()) {
        case N ->
            AttributeValue.fromN(
                Numbers.write(Numbers.parse(now.n()).add(Numbers.parse(value.n()))));
        case SS -> Values.taken(AttributeValue.fromSs(united(now.ss(), value.ss())));
        case NS -> Values.taken(AttributeValue.fromNs(united(now.ns(), value.ns())));
        case BS -> Values.taken(AttributeValue.fromBs(united(now.bs(), value.bs())));
        case S, B, BOOL, NUL, L, M, UNKNOWN_TO_SDK_VERSION ->
            throw new IllegalStateException("Only numbers and sets are added to");
      };
    }

    private static <T> List<T> united(List<T> now, List<T> added) {
      List<T> all = new ArrayList<>(now);
      added.stream().filter(one -> !now.contains(one)).forEach(all::add);
      return all;
    }
  }

  /** DELETE, from a set. */
  record Delete(Path path, AttributeValue value) implements Action {
    @Override
    public Optional<AttributeValue> of(Map<String, AttributeValue> item) {
      return Documents.find(item, path).flatMap(this::left);
    }

    private Optional<AttributeValue> left(AttributeValue now) {
      sameType(now, value);
      return switch (value.type()) {
        case SS -> left(now.ss(), value.ss()).map(AttributeValue::fromSs);
        case NS -> left(now.ns(), value.ns()).map(AttributeValue::fromNs);
        case BS -> left(now.bs(), value.bs()).map(AttributeValue::fromBs);
        case S, N, B, BOOL, NUL, L, M, UNKNOWN_TO_SDK_VERSION ->
            throw new IllegalStateException("Only sets are deleted from");
      };
    }

    private static <T> Optional<List<T>> left(List<T> now, List<T> deleted) {
      return Optional.of(now.stream().filter(one -> !deleted.contains(one)).toList())
          .filter(left -> !left.isEmpty());
    }
  }

  private static void sameType(AttributeValue now, AttributeValue value) {
    if (now.type() != value.type()) {
      throw Refusal.invalid("An operand in the update expression has an incorrect data type");
    }
  }
}
