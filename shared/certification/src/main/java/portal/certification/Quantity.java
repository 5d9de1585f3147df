package portal.certification;

import java.util.List;
import portal.pricing.Scope;

/** How much is to be certified at once. */
public sealed interface Quantity {

  /** One tool or method. */
  record Single() implements Quantity {}

  /** A programme of at least two, each named; scored and awarded as a whole. */
  record Programme(List<String> items) implements Quantity {
    public static final int FEWEST = 2;
    public static final int MOST = 20;
    public static final int LONGEST_NAME = 160;

    public Programme {
      items = List.copyOf(items);
      if (items.size() < FEWEST || items.size() > MOST) {
        throw new IllegalArgumentException("A programme has 2 to 20 items");
      }
    }
  }

  /** The word that stands in JSON and in tables. */
  default String code() {
    return scope().code();
  }

  /** What it is as far as the price goes. */
  default Scope scope() {
    return switch (this) {
      case Single() -> Scope.SINGLE;
      case Programme(var _) -> Scope.PROGRAMME;
    };
  }

  /** The names of a programme's items; none for a single one. */
  default List<String> itemNames() {
    return switch (this) {
      case Single() -> List.of();
      case Programme(var items) -> items;
    };
  }

  /** The quantity that these item names make: none is a single one. */
  static Quantity of(List<String> items) {
    return items.isEmpty() ? new Single() : new Programme(items);
  }
}
