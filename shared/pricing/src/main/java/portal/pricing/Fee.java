package portal.pricing;

import java.util.Arrays;
import java.util.List;

/** One field of the table of fees. */
public record Fee(Scope scope, Occasion occasion) {

  /** All fields, in the table's order. */
  public static List<Fee> all() {
    return Arrays.stream(Scope.values())
        .flatMap(scope -> Arrays.stream(Occasion.values()).map(one -> new Fee(scope, one)))
        .toList();
  }

  /** The name of the rule that this field is. */
  public String rule() {
    return "fee." + scope.code() + "." + occasion.code();
  }
}
