package portal.testing.tables;

import java.util.ArrayList;
import java.util.List;

/** Reads paths and operands, which all expressions have. */
final class Operands {
  private final Tokens tokens;

  Operands(Tokens tokens) {
    this.tokens = tokens;
  }

  Path path() {
    List<Path.Step> steps = new ArrayList<>();
    steps.add(new Path.Step.Name(tokens.name()));
    while (true) {
      if (tokens.takeIf(".")) {
        steps.add(new Path.Step.Name(tokens.name()));
      } else if (tokens.takeIf("[")) {
        steps.add(new Path.Step.At(tokens.index()));
        tokens.expect("]");
      } else {
        return new Path(steps);
      }
    }
  }

  /** A path, a value, or the size of one of them. */
  Operand operand() {
    if (tokens.atFunction()) {
      return function();
    }
    return pathOrValue();
  }

  Operand pathOrValue() {
    return tokens.peek().kind() == Token.Kind.VALUE
        ? new Operand.Literal(tokens.value())
        : new Operand.At(path());
  }

  /** The path that a function wants first. */
  Path onlyPath(String function) {
    if (tokens.peek().kind() == Token.Kind.VALUE) {
      throw tokens.refused(
          "Operator or function requires a document path; operator or function: " + function);
    }
    return path();
  }

  private Operand function() {
    String name = tokens.take().text();
    if (!name.equals("size")) {
      throw tokens.refused("Invalid function name; function: " + name);
    }
    tokens.expect("(");
    Operand sized = pathOrValue();
    if (sized instanceof Operand.Literal(var value) && !Typing.HAS_SIZE.contains(value.type())) {
      throw Typing.wrong(tokens, name, value);
    }
    tokens.expect(")");
    return new Operand.Size(sized);
  }
}
