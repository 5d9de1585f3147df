package portal.testing.tables;

import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What can be told of an expression's types before there is an item. */
final class Typing {
  static final Set<AttributeValue.Type> TEXT = Set.of(AttributeValue.Type.S);
  static final Set<AttributeValue.Type> NUMBER = Set.of(AttributeValue.Type.N);
  static final Set<AttributeValue.Type> LIST = Set.of(AttributeValue.Type.L);
  static final Set<AttributeValue.Type> HAS_ORDER =
      Set.of(AttributeValue.Type.S, AttributeValue.Type.N, AttributeValue.Type.B);
  static final Set<AttributeValue.Type> HAS_PREFIX =
      Set.of(AttributeValue.Type.S, AttributeValue.Type.B);
  static final Set<AttributeValue.Type> HAS_SIZE =
      Set.of(
          AttributeValue.Type.S,
          AttributeValue.Type.B,
          AttributeValue.Type.SS,
          AttributeValue.Type.NS,
          AttributeValue.Type.BS,
          AttributeValue.Type.L,
          AttributeValue.Type.M);
  static final Set<AttributeValue.Type> CAN_BE_ADDED =
      Set.of(
          AttributeValue.Type.N,
          AttributeValue.Type.SS,
          AttributeValue.Type.NS,
          AttributeValue.Type.BS);
  static final Set<AttributeValue.Type> SETS =
      Set.of(AttributeValue.Type.SS, AttributeValue.Type.NS, AttributeValue.Type.BS);
  static final Set<String> NAMES =
      Set.of("S", "SS", "N", "NS", "B", "BS", "BOOL", "NULL", "L", "M");

  private Typing() {}

  /** Refuses a value of the request that the operator can do nothing with. */
  static void check(
      Tokens tokens, String operator, Operand operand, Set<AttributeValue.Type> allowed) {
    if (operand instanceof Operand.Literal(AttributeValue value)
        && !allowed.contains(value.type())) {
      throw wrong(tokens, operator, value);
    }
  }

  static RuntimeException wrong(Tokens tokens, String operator, AttributeValue value) {
    return tokens.refused(
        "Incorrect operand type for operator or function; operator or function: "
            + operator
            + ", operand type: "
            + Values.type(value));
  }

  /** Refuses to compare something with itself. */
  static void distinct(Tokens tokens, String operator, Operand first, Operand other) {
    if (first instanceof Operand.At && first.equals(other)) {
      throw tokens.refused(
          "The first operand must be distinct from the remaining operands for this operator or"
              + " function; operator: "
              + operator
              + ", first operand: "
              + first.paths().toList());
    }
  }
}
