package portal.pricing;

import java.util.List;
import java.util.Optional;
import portal.language.Language;

/**
 * Something that a price is lowered by: a rule with its figures. Every part of the portal takes
 * what it needs of a reduction from here, so that a new one is a record, and its rule in {@link
 * #rules}.
 */
public sealed interface Reduction permits PublicationDiscount {

  /** All rules that there are, in the order of a price's lines. */
  static List<Rule> rules() {
    return List.of(PublicationDiscount.RULE);
  }

  static Optional<Rule> rule(String name) {
    return rules().stream().filter(rule -> rule.name().equals(name)).findFirst();
  }

  /** The names of all facts that somebody may declare. */
  static List<String> declarable() {
    return rules().stream()
        .flatMap(rule -> rule.asks().stream())
        .map(Need.Declared::fact)
        .distinct()
        .toList();
  }

  Rule rule();

  /** Its figures, in the order of the rule's. */
  List<Integer> figures();

  /** What it lowers the price of. */
  List<Occasion> occasions();

  /** What must be so, all of it. */
  List<Need> needs();

  /** What it takes off; never more than the base, never less than nothing. */
  Money off(Money base);

  /** What it is in words. */
  Words in(Language language);

  /**
   * What a reduction is in the words of one language.
   *
   * @param reason on the line of a price
   * @param brief on an invoice, as the reason for the allowance
   * @param condition when it is earned; completes "Because ..." and "If ..., you pay", in German
   *     "Wenn ..., zahlen Sie"
   * @param effect what is left to pay; completes "you pay ...", in German "zahlen Sie ..."
   */
  record Words(String reason, String brief, String condition, String effect) {}

  default int figure(Figure figure) {
    return figures().get(rule().figures().indexOf(figure));
  }

  default boolean isEarned(Occasion occasion, Facts facts) {
    return occasions().contains(occasion) && needs().stream().allMatch(need -> need.isMet(facts));
  }

  /** Whether one that was earned is still earned after a change of facts. */
  default boolean isKept(Facts after) {
    return needs().stream().allMatch(need -> need.isMet(after));
  }
}
