package portal.testing.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items as trees: reads, sets and removes what a path leads to, always on a copy. */
final class Documents {
  private Documents() {}

  static Optional<AttributeValue> find(Map<String, AttributeValue> item, Path path) {
    Optional<AttributeValue> found = Optional.of(AttributeValue.fromM(item));
    for (Path.Step step : path.steps()) {
      found = found.flatMap(value -> child(value, step));
    }
    return found;
  }

  static Map<String, AttributeValue> set(
      Map<String, AttributeValue> item, Path path, AttributeValue value) {
    return set(AttributeValue.fromM(item), path.steps(), value).m();
  }

  /** Nothing changes where there is nothing, but what it would be in has to be there. */
  static Map<String, AttributeValue> remove(Map<String, AttributeValue> item, Path path) {
    return remove(AttributeValue.fromM(item), path.steps()).m();
  }

  private static Optional<AttributeValue> child(AttributeValue value, Path.Step step) {
    return switch (step) {
      case Path.Step.Name(String name) -> Optional.ofNullable(value.m().get(name));
      case Path.Step.At(int index) ->
          index < value.l().size() ? Optional.of(value.l().get(index)) : Optional.empty();
    };
  }

  private static AttributeValue set(
      AttributeValue into, List<Path.Step> steps, AttributeValue value) {
    if (steps.isEmpty()) {
      return value;
    }
    List<Path.Step> rest = steps.subList(1, steps.size());
    Optional<AttributeValue> child = child(checked(into, steps.getFirst()), steps.getFirst());
    if (child.isEmpty() && !rest.isEmpty()) {
      throw noWay();
    }
    return with(into, steps.getFirst(), set(child.orElse(value), rest, value));
  }

  private static AttributeValue remove(AttributeValue from, List<Path.Step> steps) {
    Path.Step first = steps.getFirst();
    Optional<AttributeValue> child = child(checked(from, first), first);
    if (steps.size() == 1) {
      return child.isEmpty() ? from : without(from, first);
    }
    return with(
        from, first, remove(child.orElseThrow(Documents::noWay), steps.subList(1, steps.size())));
  }

  private static AttributeValue checked(AttributeValue value, Path.Step step) {
    boolean fits =
        switch (step) {
          case Path.Step.Name _ -> value.hasM();
          case Path.Step.At _ -> value.hasL();
        };
    if (!fits) {
      throw noWay();
    }
    return value;
  }

  private static AttributeValue with(AttributeValue into, Path.Step step, AttributeValue child) {
    switch (step) {
      case Path.Step.Name(String name) -> {
        Map<String, AttributeValue> members = new HashMap<>(into.m());
        members.put(name, child);
        return AttributeValue.fromM(members);
      }
      case Path.Step.At(int index) -> {
        List<AttributeValue> elements = new ArrayList<>(into.l());
        if (index < elements.size()) {
          elements.set(index, child);
        } else {
          elements.add(child);
        }
        return AttributeValue.fromL(elements);
      }
    }
  }

  private static AttributeValue without(AttributeValue from, Path.Step step) {
    switch (step) {
      case Path.Step.Name(String name) -> {
        Map<String, AttributeValue> members = new HashMap<>(from.m());
        members.remove(name);
        return AttributeValue.fromM(members);
      }
      case Path.Step.At(int index) -> {
        List<AttributeValue> elements = new ArrayList<>(from.l());
        elements.remove(index);
        return AttributeValue.fromL(elements);
      }
    }
  }

  private static RuntimeException noWay() {
    return Refusal.invalid(
        "The document path provided in the update expression is invalid for update");
  }
}
