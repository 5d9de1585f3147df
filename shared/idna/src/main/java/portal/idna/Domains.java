package portal.idna;

import com.ibm.icu.text.IDNA;
import java.util.Locale;
import java.util.Optional;

/**
 * Domain names as people type them. Source: UTS 46, non-transitional, with the rules of IDNA 2008
 * for joiners, directions and contexts. The JDK knows the rules of 2003 only, by which some names
 * become those of other domains.
 */
public final class Domains {
  private static final String ENCODED = "xn--";

  private Domains() {}

  /** Its ASCII form in lower case; empty if it is none that can be registered. */
  public static Optional<String> toAscii(String typed) {
    String lower = typed.toLowerCase(Locale.ROOT);
    return isPlain(lower) ? Optional.of(lower) : International.toAscii(typed);
  }

  private static boolean isPlain(String lower) {
    return lower.chars().allMatch(sign -> sign < 0x80) && !lower.contains(ENCODED);
  }

  /** Loaded where such a name is read, and nowhere else. */
  private static final class International {
    private static final IDNA RULES =
        IDNA.getUTS46Instance(
            IDNA.NONTRANSITIONAL_TO_ASCII
                | IDNA.NONTRANSITIONAL_TO_UNICODE
                | IDNA.USE_STD3_RULES
                | IDNA.CHECK_BIDI
                | IDNA.CHECK_CONTEXTJ
                | IDNA.CHECK_CONTEXTO);

    private International() {}

    static Optional<String> toAscii(String typed) {
      IDNA.Info info = new IDNA.Info();
      String ascii = RULES.nameToASCII(typed, new StringBuilder(), info).toString();
      return Optional.of(ascii).filter(_ -> !info.hasErrors());
    }
  }
}
