package portal.testing.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An update expression: actions that all see the item as it was before any of them. */
record Update(List<Action> actions) {
  Update {
    actions = List.copyOf(actions);
  }

  Map<String, AttributeValue> of(Map<String, AttributeValue> item) {
    TreeMap<Path, Optional<AttributeValue>> results = new TreeMap<>();
    for (Action action : actions) {
      results.put(action.path(), action.of(item));
    }
    Map<String, AttributeValue> after = new HashMap<>(item);
    for (var result : results.entrySet()) {
      if (result.getValue().isPresent()) {
        after = Documents.set(after, result.getKey(), result.getValue().get());
      }
    }
    // From the end, so that what goes from a list moves nothing that is still to go.
    for (var result : results.descendingMap().entrySet()) {
      if (result.getValue().isEmpty()) {
        after = Documents.remove(after, result.getKey());
      }
    }
    return after;
  }

  /** The paths that it writes to. */
  PickedPaths paths() {
    return new PickedPaths(actions.stream().map(Action::path).toList());
  }

  void refuse(List<String> keys) {
    for (Action action : actions) {
      if (keys.contains(action.path().attribute())) {
        throw Refusal.invalidParameter(
            "Cannot update attribute "
                + action.path().attribute()
                + ". This attribute is part of the key");
      }
    }
  }
}
