package portal.testing.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a projection expression: paths of which none lies in another. */
final class ProjectionReader {
  private static final String KIND = "ProjectionExpression";

  private ProjectionReader() {}

  static Optional<PickedPaths> read(Optional<String> expression, Placeholders placeholders) {
    return expression.map(text -> read(new Tokens(KIND, text, placeholders)));
  }

  private static PickedPaths read(Tokens tokens) {
    Operands operands = new Operands(tokens);
    List<Path> paths = new ArrayList<>();
    do {
      Path path = operands.path();
      if (paths.stream().anyMatch(one -> one.beginsWith(path) || path.beginsWith(one))) {
        throw tokens.refused("Two document paths overlap with each other; path two: " + path);
      }
      if (paths.stream().anyMatch(path::contradicts)) {
        throw tokens.refused("Two document paths conflict with each other; path two: " + path);
      }
      paths.add(path);
    } while (tokens.takeIf(","));
    tokens.expectEnd();
    return new PickedPaths(paths);
  }
}
