package portal.testing.tables;

import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads a key condition: the partition, and perhaps a range of what it is sorted by. */
final class KeyConditionReader {
  private static final String KIND = "KeyConditionExpression";

  private final KeySchema keys;

  private KeyConditionReader(KeySchema keys) {
    this.keys = keys;
  }

  static Span read(KeySchema keys, String expression, Placeholders placeholders) {
    Condition condition = ConditionReader.read(KIND, expression, placeholders);
    return new KeyConditionReader(keys).span(flat(condition).toList());
  }

  private static Stream<Condition> flat(Condition condition) {
    return condition instanceof Condition.And(Condition one, Condition other)
        ? Stream.concat(flat(one), flat(other))
        : Stream.of(condition);
  }

  private Span span(List<Condition> conditions) {
    List<Condition> partition =
        conditions.stream().filter(one -> name(one).equals(keys.partition().name())).toList();
    if (partition.isEmpty()) {
      throw missed(keys.partition());
    }
    if (conditions.size() > 2 || partition.size() > 1) {
      throw unsupported();
    }
    Scalar hash = partition(partition.getFirst());
    return conditions.stream()
        .filter(one -> !partition.contains(one))
        .findFirst()
        .map(sort -> sorted(hash, sort))
        .orElse(span(bound(Position.Edge.BEFORE, hash), bound(Position.Edge.AFTER, hash)));
  }

  private static String name(Condition condition) {
    Operand operand =
        switch (condition) {
          case Condition.Compare(Operand one, _, Operand.Literal _) -> one;
          case Condition.Between(Operand one, Operand.Literal _, Operand.Literal _) -> one;
          case Condition.BeginsWith(Operand one, Operand.Literal _) -> one;
          case Condition.Compare _, Condition.Between _, Condition.BeginsWith _ ->
              throw unsupported();
          case Condition.And _,
              Condition.Or _,
              Condition.Not _,
              Condition.In _,
              Condition.Exists _,
              Condition.OfType _,
              Condition.Contains _ ->
              throw Refusal.invalid(
                  "Invalid operator used in KeyConditionExpression: "
                      + condition.getClass().getSimpleName());
        };
    if (!(operand instanceof Operand.At(Path path)) || path.steps().size() > 1) {
      throw unsupported();
    }
    return path.attribute();
  }

  private Scalar partition(Condition condition) {
    if (condition instanceof Condition.Compare(_, Comparing sign, Operand.Literal(var value))
        && sign == Comparing.EQUAL) {
      return scalar(keys.partition(), value);
    }
    throw unsupported();
  }

  private Span sorted(Scalar hash, Condition condition) {
    KeyAttribute sort =
        keys.sort().filter(one -> one.name().equals(name(condition))).orElseThrow(this::missedSort);
    return switch (condition) {
      case Condition.Compare(_, Comparing sign, Operand.Literal(var value)) ->
          compared(hash, sign, scalar(sort, value));
      case Condition.Between(_, Operand.Literal(var low), Operand.Literal(var high)) ->
          span(
              bound(Position.Edge.BEFORE, hash, scalar(sort, low)),
              bound(Position.Edge.AFTER, hash, scalar(sort, high)));
      case Condition.BeginsWith(_, Operand.Literal(var prefix)) -> {
        Scalar first = scalar(sort, prefix);
        yield span(
            bound(Position.Edge.BEFORE, hash, first),
            bound(Position.Edge.AFTER_PREFIX, hash, first));
      }
      default -> throw unsupported();
    };
  }

  private static Span compared(Scalar hash, Comparing sign, Scalar value) {
    Position first = bound(Position.Edge.BEFORE, hash);
    Position last = bound(Position.Edge.AFTER, hash);
    Position before = bound(Position.Edge.BEFORE, hash, value);
    Position after = bound(Position.Edge.AFTER, hash, value);
    return switch (sign) {
      case EQUAL -> span(before, after);
      case LESS -> span(first, before);
      case AT_MOST -> span(first, after);
      case GREATER -> span(after, last);
      case AT_LEAST -> span(before, last);
      case UNEQUAL -> throw Refusal.invalid("Unsupported operator on KeyCondition: <>");
    };
  }

  private static Scalar scalar(KeyAttribute attribute, AttributeValue value) {
    if (!attribute.fits(value)) {
      throw Refusal.invalidParameter("Condition parameter type does not match schema type");
    }
    return attribute.checked(value);
  }

  private static Span span(Position from, Position to) {
    return new Span(from, to);
  }

  private static Position bound(Position.Edge edge, Scalar... parts) {
    return new Position(List.of(parts), edge);
  }

  private RuntimeException missedSort() {
    return keys.sort().map(KeyConditionReader::missed).orElseGet(KeyConditionReader::unsupported);
  }

  private static RuntimeException missed(KeyAttribute attribute) {
    return Refusal.invalid("Query condition missed key schema element: " + attribute.name());
  }

  private static RuntimeException unsupported() {
    return Refusal.invalid("Query key condition not supported");
  }
}
