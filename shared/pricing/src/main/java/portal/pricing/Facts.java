package portal.pricing;

import java.util.List;

/**
 * All that an applicant says and a price may depend on.
 *
 * @param declared names of what was declared beside the consents; each once, in their order
 */
public record Facts(Consents consents, List<String> declared) {
  public Facts {
    declared = declared.stream().distinct().sorted().toList();
  }

  /** These consents, and nothing beside them. */
  public static Facts of(Consents consents) {
    return new Facts(consents, List.of());
  }

  /** The same under other consents. */
  public Facts with(Consents next) {
    return new Facts(next, declared);
  }
}
