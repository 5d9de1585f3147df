package portal.certification;

import java.util.Optional;

/**
 * Who decided for the applicant. Unknown where the institute or nobody has, or where it was not
 * asked yet.
 *
 * @param order who accepted the quote
 * @param end who refused the quote or withdrew the case
 */
public record Deciders(Optional<Decider> order, Optional<Decider> end) {
  public static final Deciders NONE = new Deciders(Optional.empty(), Optional.empty());
}
