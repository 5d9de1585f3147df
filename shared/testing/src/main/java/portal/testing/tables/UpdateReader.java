package portal.testing.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads an update expression: SET, REMOVE, ADD and DELETE, each once at most. */
final class UpdateReader {
  private final Tokens tokens;
  private final Operands operands;
  private final List<Action> actions = new ArrayList<>();

  private UpdateReader(Tokens tokens) {
    this.tokens = tokens;
    this.operands = new Operands(tokens);
  }

  static Update read(String expression, Placeholders placeholders) {
    var reader = new UpdateReader(new Tokens("UpdateExpression", expression, placeholders));
    reader.sections();
    reader.refuseOverlaps();
    return new Update(reader.actions);
  }

  private void sections() {
    Set<String> seen = new HashSet<>();
    do {
      String section = tokens.peek().text().toUpperCase(Locale.ROOT);
      Supplier<Action> action =
          switch (section) {
            case "SET" -> this::set;
            case "REMOVE" -> () -> new Action.Drop(operands.path());
            case "ADD" -> this::add;
            case "DELETE" -> this::delete;
            default -> throw tokens.unexpected();
          };
      tokens.take();
      if (!seen.add(section)) {
        throw tokens.refused(
            "The \"" + section + "\" section can only be used once in an update expression;");
      }
      do {
        actions.add(action.get());
      } while (tokens.takeIf(","));
    } while (tokens.peek().kind() != Token.Kind.END);
  }

  private Action set() {
    Path path = operands.path();
    tokens.expect("=");
    Operand value = value();
    String sign = tokens.peek().text();
    if (sign.equals("+") || sign.equals("-")) {
      tokens.take();
      Operand second = value();
      Typing.check(tokens, sign, value, Typing.NUMBER);
      Typing.check(tokens, sign, second, Typing.NUMBER);
      value = new Operand.Sum(value, second, sign.equals("-"));
    }
    return new Action.Put(path, value);
  }

  private Operand value() {
    return tokens.atFunction() ? function() : operands.pathOrValue();
  }

  private Operand function() {
    String name = tokens.take().text();
    tokens.expect("(");
    Operand result =
        switch (name) {
          case "if_not_exists" -> ifNotExists(name);
          case "list_append" -> listAppend(name);
          default -> throw tokens.refused("Invalid function name; function: " + name);
        };
    tokens.expect(")");
    return result;
  }

  private Operand ifNotExists(String name) {
    Path path = operands.onlyPath(name);
    tokens.expect(",");
    return new Operand.IfNotExists(path, value());
  }

  private Operand listAppend(String name) {
    Operand first = value();
    tokens.expect(",");
    Operand second = value();
    Typing.check(tokens, name, first, Typing.LIST);
    Typing.check(tokens, name, second, Typing.LIST);
    return new Operand.ListAppend(first, second);
  }

  private Action add() {
    Path path = operands.path();
    return new Action.Add(path, literal("ADD", Typing.CAN_BE_ADDED));
  }

  private Action delete() {
    Path path = operands.path();
    return new Action.Delete(path, literal("DELETE", Typing.SETS));
  }

  private AttributeValue literal(String operator, Set<AttributeValue.Type> allowed) {
    if (tokens.peek().kind() != Token.Kind.VALUE) {
      throw tokens.unexpected();
    }
    AttributeValue value = tokens.value();
    Typing.check(tokens, operator, new Operand.Literal(value), allowed);
    return value;
  }

  private void refuseOverlaps() {
    for (int i = 0; i < actions.size(); i++) {
      for (int j = i + 1; j < actions.size(); j++) {
        refuseOverlap(actions.get(i).path(), actions.get(j).path());
      }
    }
  }

  private void refuseOverlap(Path one, Path other) {
    String both = "path one: " + one + ", path two: " + other;
    if (one.beginsWith(other) || other.beginsWith(one)) {
      throw tokens.refused(
          "Two document paths overlap with each other; must remove or rewrite one of these paths; "
              + both);
    }
    if (one.contradicts(other)) {
      throw tokens.refused("Two document paths conflict with each other; " + both);
    }
  }
}
