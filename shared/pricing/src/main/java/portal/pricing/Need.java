package portal.pricing;

import portal.language.Said;

/** Something that must be so, for a reduction to be earned. */
public sealed interface Need {

  /** The certification is made public. */
  record Published() implements Need {}

  /** More than this share of the reviewed material is shared, in per cent. */
  record MoreThanShare(int share) implements Need {}

  /**
   * The applicant says that it is so.
   *
   * @param fact its name
   * @param question what it is asked by; yes earns
   */
  record Declared(String fact, Said question) implements Need {}

  default boolean isMet(Facts facts) {
    return switch (this) {
      case Published() -> facts.consents().published();
      case MoreThanShare(var share) -> facts.consents().sharedShare() > share;
      case Declared(var fact, var _) -> facts.declared().contains(fact);
    };
  }
}
