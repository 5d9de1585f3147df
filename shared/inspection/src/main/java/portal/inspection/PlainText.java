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

  /** The start of scripts, pages and drawings, after a byte order mark and white space. */
  private static final Pattern RUNS =
      Pattern.compile(
          "(\u00ef\u00bb\u00bf)?(#!|\\s*<(!doctype|html|head|body|script|iframe|svg|\\?)).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final int START = 1024;

  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
  private final CharBuffer characters = CharBuffer.allocate(CHUNK);
  private boolean broken;

  @Override
  public void pass(byte[] next, int count) {
    int at = 0;
    while (at < count && !broken) {
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
    broken |= result.isError() || hasControls(characters.flip());
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
    decode(true);
    if (broken) {
      return Optional.of(Reason.NOT_UTF_8);
    }
    String start = ends.head(START);
    if (RUNS.matcher(start).matches() || start.startsWith("%PDF-")) {
      return Optional.of(Reason.SIGNATURE_DIFFERS);
    }
    return Foreign.headerIn(ends) ? Optional.of(Reason.AMBIGUOUS) : Optional.empty();
  }
}
