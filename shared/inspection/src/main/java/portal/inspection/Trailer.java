package portal.inspection;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What cameras leave after a picture: padding, their own records, previews, or what was in their
 * memory. It is harmless if it is short, begins as nothing that runs, and nothing is in it by which
 * a reader that searches would find another file: no archive, page, script or document.
 */
final class Trailer {
  /** The longest that cameras leave stay below. */
  static final int LONGEST = 2 * 1024 * 1024;

  private static final String PADDING = "\0\u00ff \t\r\n";

  /** What systems run or show by its first bytes. */
  private static final Pattern RUNS =
      Pattern.compile(
          "[\\x00\\xff\\s]*+(MZ|#!|\\x7fELF|\\xca\\xfe\\xba\\xbe|<[!?%a-z]|\\{\\\\rtf)",
          Pattern.CASE_INSENSITIVE);

  /**
   * Each at least four bytes long, so that chance makes none of them; those of text in any case.
   */
  private static final Pattern MARKS =
      Pattern.compile(
          "PK(\\x01\\x02|\\x03\\x04|\\x05\\x06|\\x06[\\x06\\x07])|Rar!\\x1a\\x07|7z\\xbc\\xaf\\x27\\x1c"
              + "|MSCF\\x00\\x00\\x00\\x00|\\xd0\\xcf\\x11\\xe0\\xa1\\xb1\\x1a\\xe1|ITSF\\x03\\x00"
              + "|%PDF-|%!PS|__HALT_COMPILER"
              + "|<(script|html|body|iframe|svg|hta:|\\?php|!doctype\\s+(html|svg))",
          Pattern.CASE_INSENSITIVE);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private boolean tooLong;

  static boolean isPadding(byte next) {
    return PADDING.indexOf(Byte.toUnsignedInt(next)) >= 0;
  }

  /** Another picture ended; what was there was before it. */
  void begin() {
    bytes.reset();
    tooLong = false;
  }

  void pass(byte[] next, int from, int to) {
    tooLong |= bytes.size() + (to - from) > LONGEST;
    if (!tooLong) {
      bytes.write(next, from, to - from);
    }
  }

  Optional<Reason> fault() {
    if (tooLong) {
      return Optional.of(Reason.MALFORMED);
    }
    String all = bytes.toString(StandardCharsets.ISO_8859_1);
    return RUNS.matcher(all).lookingAt() || MARKS.matcher(all).find()
        ? Optional.of(Reason.AMBIGUOUS)
        : Optional.empty();
  }
}
