package portal.testing.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads a condition: OR of ANDs of NOTs, by recursive descent. */
final class ConditionReader {
  private static final int MOST_VALUES = 100;

  private final Tokens tokens;
  private final Operands operands;
  private boolean closed = false;

  private ConditionReader(Tokens tokens) {
    this.tokens = tokens;
    this.operands = new Operands(tokens);
  }

  static Condition read(String kind, String expression, Placeholders placeholders) {
    var reader = new ConditionReader(new Tokens(kind, expression, placeholders));
    Condition condition = reader.or();
    reader.tokens.expectEnd();
    return condition;
  }

  static Optional<Condition> read(
      String kind, Optional<String> expression, Placeholders placeholders) {
    return expression.map(text -> read(kind, text, placeholders));
  }

  private Condition or() {
    Condition condition = and();
    while (tokens.takeWord("OR")) {
      condition = new Condition.Or(condition, and());
      closed = false;
    }
    return condition;
  }

  private Condition and() {
    Condition condition = not();
    while (tokens.takeWord("AND")) {
      condition = new Condition.And(condition, not());
      closed = false;
    }
    return condition;
  }

  private Condition not() {
    if (tokens.takeWord("NOT")) {
      Condition negated = new Condition.Not(not());
      closed = false;
      return negated;
    }
    if (tokens.takeIf("(")) {
      return inParentheses();
    }
    closed = false;
    return tokens.atFunction() && !tokens.peek().text().equals("size") ? function() : comparison();
  }

  private Condition inParentheses() {
    Condition condition = or();
    if (closed && tokens.peek().text().equals(")")) {
      throw tokens.refused("The expression has redundant parentheses;");
    }
    tokens.expect(")");
    closed = true;
    return condition;
  }

  private Condition comparison() {
    Operand first = operands.operand();
    if (tokens.takeWord("BETWEEN")) {
      return between(first);
    }
    if (tokens.takeWord("IN")) {
      return in(first);
    }
    Comparing sign = Comparing.of(tokens.peek().text()).orElseThrow(tokens::unexpected);
    tokens.take();
    Operand second = operands.operand();
    Typing.distinct(tokens, sign.sign(), first, second);
    if (sign.needsOrder()) {
      Typing.check(tokens, sign.sign(), first, Typing.HAS_ORDER);
      Typing.check(tokens, sign.sign(), second, Typing.HAS_ORDER);
    }
    return new Condition.Compare(first, sign, second);
  }

  private Condition between(Operand operand) {
    Operand from = operands.operand();
    if (!tokens.takeWord("AND")) {
      throw tokens.unexpected();
    }
    Operand to = operands.operand();
    for (Operand bound : List.of(from, to)) {
      Typing.distinct(tokens, "BETWEEN", operand, bound);
      Typing.check(tokens, "BETWEEN", bound, Typing.HAS_ORDER);
    }
    Typing.check(tokens, "BETWEEN", operand, Typing.HAS_ORDER);
    if (from instanceof Operand.Literal(var low) && to instanceof Operand.Literal(var high)) {
      checkBounds(low, high);
    }
    return new Condition.Between(operand, from, to);
  }

  private void checkBounds(AttributeValue low, AttributeValue high) {
    if (low.type() != high.type()) {
      throw tokens.refused(
          "The BETWEEN operator requires same data type for lower and upper bounds; lower bound"
              + " operand: AttributeValue: "
              + low
              + ", upper bound operand: AttributeValue: "
              + high);
    }
    if (!Comparing.AT_MOST.holds(Optional.of(low), Optional.of(high))) {
      throw tokens.refused(
          "The BETWEEN operator requires upper bound to be greater than or equal to lower bound;"
              + " lower bound operand: AttributeValue: "
              + low
              + ", upper bound operand: AttributeValue: "
              + high);
    }
  }

  private Condition in(Operand operand) {
    tokens.expect("(");
    List<Operand> values = new ArrayList<>();
    do {
      values.add(operands.operand());
      Typing.distinct(tokens, "IN", operand, values.getLast());
    } while (tokens.takeIf(","));
    tokens.expect(")");
    if (values.size() > MOST_VALUES) {
      throw tokens.refused("The maximum number of operands for the operator IN is 100");
    }
    return new Condition.In(operand, values);
  }

  private Condition function() {
    String name = tokens.take().text();
    tokens.expect("(");
    Condition condition =
        switch (name) {
          case "attribute_exists" -> new Condition.Exists(operands.onlyPath(name), true);
          case "attribute_not_exists" -> new Condition.Exists(operands.onlyPath(name), false);
          case "attribute_type" -> ofType(name);
          case "begins_with" -> beginsWith(name);
          case "contains" -> contains(name);
          default -> throw tokens.refused("Invalid function name; function: " + name);
        };
    tokens.expect(")");
    return condition;
  }

  private Condition ofType(String name) {
    Path path = operands.onlyPath(name);
    tokens.expect(",");
    Operand type = operands.operand();
    if (!(type instanceof Operand.Literal(var value))) {
      throw tokens.refused("Incorrect operand type for operator or function; operator: " + name);
    }
    Typing.check(tokens, name, type, Typing.TEXT);
    if (!Typing.NAMES.contains(value.s())) {
      throw tokens.refused("Invalid attribute type name found; type: " + value.s());
    }
    return new Condition.OfType(path, value.s());
  }

  private Condition beginsWith(String name) {
    Operand operand = operands.operand();
    tokens.expect(",");
    Operand prefix = operands.operand();
    Typing.distinct(tokens, name, operand, prefix);
    Typing.check(tokens, name, operand, Typing.HAS_PREFIX);
    Typing.check(tokens, name, prefix, Typing.HAS_PREFIX);
    return new Condition.BeginsWith(operand, prefix);
  }

  private Condition contains(String name) {
    Operand operand = operands.operand();
    tokens.expect(",");
    Operand part = operands.operand();
    Typing.distinct(tokens, name, operand, part);
    return new Condition.Contains(operand, part);
  }
}
