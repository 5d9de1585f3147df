package portal.testing.tables;

import java.util.Arrays;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The signs that compare two values. */
enum Comparing {
  EQUAL("="),
  UNEQUAL("<>"),
  LESS("<"),
  AT_MOST("<="),
  GREATER(">"),
  AT_LEAST(">=");

  private final String sign;

  Comparing(String sign) {
    this.sign = sign;
  }

  static Optional<Comparing> of(String sign) {
    return Arrays.stream(values()).filter(one -> one.sign.equals(sign)).findFirst();
  }

  String sign() {
    return sign;
  }

  boolean needsOrder() {
    return this != EQUAL && this != UNEQUAL;
  }

  /** Whether it holds; what is absent is unequal to everything and has no place in an order. */
  boolean holds(Optional<AttributeValue> one, Optional<AttributeValue> other) {
    boolean equal = one.isPresent() && one.equals(other);
    return switch (this) {
      case EQUAL -> equal;
      case UNEQUAL -> !equal;
      case LESS -> order(one, other).filter(order -> order < 0).isPresent();
      case AT_MOST -> order(one, other).filter(order -> order <= 0).isPresent();
      case GREATER -> order(one, other).filter(order -> order > 0).isPresent();
      case AT_LEAST -> order(one, other).filter(order -> order >= 0).isPresent();
    };
  }

  private static Optional<Integer> order(
      Optional<AttributeValue> one, Optional<AttributeValue> other) {
    if (one.isEmpty() || other.isEmpty() || one.get().type() != other.get().type()) {
      return Optional.empty();
    }
    return Scalar.of(one.get())
        .flatMap(mine -> Scalar.of(other.get()).map(theirs -> mine.compareTo(theirs)));
  }
}
