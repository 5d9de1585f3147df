package portal.testing.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Some paths of an item: what a projection leaves of it. */
record PickedPaths(List<Path> paths) {
  PickedPaths {
    paths = List.copyOf(paths);
  }

  /** The item with nothing else in it; of lists the elements asked for stand close together. */
  Map<String, AttributeValue> of(Map<String, AttributeValue> item) {
    Node root = new Node();
    for (Path path : paths) {
      Documents.find(item, path).ifPresent(value -> root.put(path.steps(), value));
    }
    return root.children.isEmpty() ? Map.of() : root.value().m();
  }

  /** A part of the result that is still being put together. */
  private static final class Node {
    private final Map<Path.Step, Node> children = new HashMap<>();
    private Optional<AttributeValue> leaf = Optional.empty();

    void put(List<Path.Step> steps, AttributeValue value) {
      if (steps.isEmpty()) {
        leaf = Optional.of(value);
      } else {
        children
            .computeIfAbsent(steps.getFirst(), _ -> new Node())
            .put(steps.subList(1, steps.size()), value);
      }
    }

    AttributeValue value() {
      return leaf.orElseGet(this::inner);
    }

    private AttributeValue inner() {
      Map<String, AttributeValue> members = new HashMap<>();
      Map<Integer, AttributeValue> elements = new TreeMap<>();
      children.forEach(
          (step, node) -> {
            switch (step) {
              case Path.Step.Name(String name) -> members.put(name, node.value());
              case Path.Step.At(int index) -> elements.put(index, node.value());
            }
          });
      return members.isEmpty()
          ? AttributeValue.fromL(new ArrayList<>(elements.values()))
          : AttributeValue.fromM(members);
    }
  }
}
