package portal.inspection;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Text in UTF-8 without control characters but tab, line and page ends, that does not begin as a
 * program or a page. Plain text, tables and Markdown cannot be told from each other.
 */
final class PlainText implements Shape {
  private static final int CHUNK = 8 * 1024;

  /** What does not count before it: a byte order mark, white space, comments, XML's own start. */
  private static final String BEFORE = "(\u00ef\u00bb\u00bf)?(\\s++|<!--.*?-->|<\\?xml\\s[^>]*>)*+";

  /**
   * The start of scripts, pages and drawings, and of documents that are written in characters. XML
   * that names a sheet of styles can be a page.
   */
  private static final Pattern RUNS =
      Pattern.compile(
          BEFORE
              + "(#!|<(!doctype(>|\\s+(html|svg))|html|head|body|script|iframe|svg|\\?)"
              + "|\\{\\\\rtf|%!PS|%PDF-|%FDF-)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final int START = 1024;

  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
  private final CharBuffer characters = CharBuffer.allocate(CHUNK);
  private boolean broken;
  private boolean controls;

  @Override
  public void pass(byte[] next, int count) {
    int at = 0;
    while (at < count && !broken && !controls) {
      int run = Math.min(bytes.remaining(), count - at);
      bytes.put(next, at, run);
      at += run;
      decode(false);
    }
  }

  /** Decodes what is there; a character cut by the buffer's end waits for its rest. */
  private void decode(boolean last) {
    bytes.flip();
    CoderResult result = decoder.decode(bytes, characters.clear(), last);
    controls |= hasControls(characters.flip());
    broken |= result.isError();
    bytes.compact();
  }

  private static boolean hasControls(CharBuffer text) {
    while (text.hasRemaining()) {
      char next = text.get();
      boolean control = next < ' ' || (next >= '\u007f' && next <= '\u009f');
      if (control && "\t\r\n\f".indexOf(next) < 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Optional<Reason> fault(Ends ends) {
    if (!broken && !controls) {
      decode(true);
    }
    if (broken || controls) {
      return Optional.of(controls ? Reason.CONTROL_CHARACTERS : Reason.NOT_UTF_8);
    }
    if (RUNS.matcher(ends.head(START)).lookingAt()) {
      return Optional.of(Reason.SIGNATURE_DIFFERS);
    }
    return Foreign.headerIn(ends) ? Optional.of(Reason.AMBIGUOUS) : Optional.empty();
  }
}
