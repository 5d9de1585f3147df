package portal.pricing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How several reductions combine: each takes its part off the base, whatever the others take, and a
 * rule is in force once at most.
 */
final class Reductions {
  private Reductions() {}

  /** The same in the order of the rules, however they were written down. */
  static List<Reduction> inOrder(List<Reduction> all) {
    List<Rule> rules = Reduction.rules();
    if (all.stream().map(Reduction::rule).distinct().count() != all.size()) {
      throw new IllegalArgumentException("A rule takes something off once only");
    }
    return all.stream().sorted(Comparator.comparingInt(one -> rules.indexOf(one.rule()))).toList();
  }

  /** Those that may lower the price of this. */
  static Stream<Reduction> of(List<Reduction> all, Occasion occasion) {
    return all.stream().filter(one -> one.occasions().contains(occasion));
  }

  /** Whether all together leave a price of nothing at least. */
  static boolean fit(List<Reduction> all, Occasion occasion, Money base) {
    return of(all, occasion).map(one -> one.off(base)).reduce(base, Money::minus).minor() >= 0;
  }
}
