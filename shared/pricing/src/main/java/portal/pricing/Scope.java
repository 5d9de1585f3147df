package portal.pricing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much is certified at once, as far as the price goes. */
public enum Scope {
  SINGLE,
  PROGRAMME;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Scope> ofCode(String code) {
    return Arrays.stream(values()).filter(scope -> scope.code().equals(code)).findFirst();
  }
}
