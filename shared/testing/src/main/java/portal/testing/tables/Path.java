package portal.testing.tables;

import java.util.List;

/** A document path: an attribute's name, then names and indexes within its value. */
record Path(List<Step> steps) implements Comparable<Path> {
  Path {
    steps = List.copyOf(steps);
  }

  /** One step into a document. */
  sealed interface Step {
    /** Into a map. */
    record Name(String name) implements Step {}

    /** Into a list. */
    record At(int index) implements Step {}
  }

  static Path of(String name) {
    return new Path(List.of(new Step.Name(name)));
  }

  /** The attribute that it begins with. */
  String attribute() {
    return ((Step.Name) steps.getFirst()).name();
  }

  boolean beginsWith(Path other) {
    return steps.size() >= other.steps.size()
        && steps.subList(0, other.steps.size()).equals(other.steps);
  }

  /** Whether one treats as a map what the other treats as a list. */
  boolean contradicts(Path other) {
    int common = Math.min(steps.size(), other.steps.size());
    for (int i = 0; i < common; i++) {
      if (!steps.get(i).equals(other.steps.get(i))) {
        return steps.get(i).getClass() != other.steps.get(i).getClass();
      }
    }
    return false;
  }

  /** Within one list by index; for the rest any order will do. */
  @Override
  public int compareTo(Path other) {
    int common = Math.min(steps.size(), other.steps.size());
    for (int i = 0; i < common; i++) {
      int order = compare(steps.get(i), other.steps.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(steps.size(), other.steps.size());
  }

  private static int compare(Step one, Step other) {
    return one instanceof Step.At(int mine) && other instanceof Step.At(int theirs)
        ? Integer.compare(mine, theirs)
        : one.toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return steps.stream()
        .map(
            step ->
                switch (step) {
                  case Step.Name(String name) -> name;
                  case Step.At(int index) -> "[" + index + "]";
                })
        .toList()
        .toString();
  }
}
