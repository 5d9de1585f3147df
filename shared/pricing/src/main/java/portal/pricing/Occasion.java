package portal.pricing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What something is certified after, as far as the price goes. */
public enum Occasion {
  /** For the first time, or as if it were. */
  INITIAL,
  /** Again, around the end of a certificate. */
  RECERTIFICATION,
  /** Again, soon after a refusal. */
  RERUN;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Occasion> ofCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
