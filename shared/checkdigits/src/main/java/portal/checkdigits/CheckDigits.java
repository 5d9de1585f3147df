package portal.checkdigits;

import com.helger.masterdata.vat.VATINSyntaxChecker;
import java.util.regex.Pattern;

/**
 * The check digits of VAT ids, by the rule of each country as a library knows it. It knows none for
 * Croatia, Norway and Switzerland, whose ids are right by their form.
 */
public final class CheckDigits {
  /**
   * Ids that are given, and that the library refuses since it holds an older or narrower rule: of
   * these the form decides. What they are is told in RATIONALE.
   */
  private static final Pattern BEYOND_THE_LIBRARY =
      Pattern.compile(
          "CY6.*"
              + "|CZ(5[4-9]|[67][0-9]|8[0-5])[0-9]{7}0"
              + "|ES[JUV]00[0-9]{5}[A-Z]"
              + "|(GB|XI)9(49|[56][0-9]|700000|99).*"
              + "|IE[0-9]{7}[A-Z][J-Z]"
              + "|LV3[2-9].*"
              + "|SK[0-9]{2}(0[1-9]|1[0-2]|5[1-9]|6[0-2]).*");

  private CheckDigits() {}

  /** Whether those of an id in the form of its country are right, as far as anybody can tell. */
  public static boolean areRight(String id) {
    return BEYOND_THE_LIBRARY.matcher(id).matches()
        || VATINSyntaxChecker.isValidVATIN(id.startsWith("XI") ? "GB" + id.substring(2) : id);
  }
}
