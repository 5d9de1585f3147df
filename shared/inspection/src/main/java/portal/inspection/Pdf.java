package portal.inspection;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A PDF: its header is the very start, its last cross reference and end marker are the very end.
 * Readers allow junk before and after, which is where other files hide.
 */
final class Pdf implements Shape {
  private static final int END = 1024;

  private static final Pattern HEADER = Pattern.compile("%PDF-(1\\.[0-7]|2\\.0)[^0-9]");

  /** White space is what PDF calls so; it includes NUL. */
  private static final Pattern TRAILER =
      Pattern.compile(
          "startxref[\\x00\\s]+([0-9]{1,11})[\\x00\\s]+(%[^\\r\\n]*[\\r\\n]+)*%%EOF[\\x00\\s]*\\z");

  private final PdfEncryption encryption = new PdfEncryption();

  @Override
  public void pass(byte[] bytes, int count) {
    encryption.pass(bytes, count);
  }

  @Override
  public Optional<Reason> fault(Ends ends) {
    if (!HEADER.matcher(ends.head(END)).lookingAt()) {
      return Optional.of(Reason.SIGNATURE_DIFFERS);
    }
    if (Foreign.marksIn(ends)) {
      return Optional.of(Reason.AMBIGUOUS);
    }
    Matcher trailer = TRAILER.matcher(ends.tail(END));
    if (!trailer.find() || Long.parseLong(trailer.group(1)) >= ends.length()) {
      return Optional.of(Reason.MALFORMED);
    }
    return encryption.needsPassword(Long.parseLong(trailer.group(1)))
        ? Optional.of(Reason.NEEDS_PASSWORD)
        : Optional.empty();
  }
}
