package portal.inspection;

import java.nio.ByteBuffer;
import java.util.regex.Pattern;

/**
 * The marks by which readers would take a file for one of another format. Each is looked for only
 * where such a reader looks: by chance or as an attachment, any bytes may stand elsewhere.
 */
final class Foreign {
  /** As far as readers of PDF search for its header. */
  private static final int SEARCHED = 1024;

  private static final Pattern HEADERS = Pattern.compile("%PDF-|Rar!\\x1a\\x07|7z\\xbc\\xaf\\x27");

  /** Property lists and other metadata have a document type, too. */
  private static final Pattern PAGES =
      Pattern.compile("<(script|html|!doctype\\s+(html|svg)|svg|\\?php)", Pattern.CASE_INSENSITIVE);

  private static final int TAR_AT = 257;
  private static final int ISO_9660_AT = 32 * 1024 + 1;

  private Foreign() {}

  /** Whether one is in a binary file that is no archive. */
  static boolean marksIn(Ends ends) {
    return headerIn(ends)
        || PAGES.matcher(ends.head(SEARCHED)).find()
        || archiveEndIn(ends.tail(), ends.length());
  }

  /** Whether another format begins after the start. */
  static boolean headerIn(Ends ends) {
    String head = ends.head(Integer.MAX_VALUE);
    var searched = HEADERS.matcher(ends.head(SEARCHED));
    return searched.find(Math.min(1, searched.regionEnd()))
        || head.startsWith("ustar\0", TAR_AT)
        || head.startsWith("ustar  \0", TAR_AT)
        || head.startsWith("CD001", ISO_9660_AT);
  }

  /** Whether the file's end is an archive's; readers search 64 KiB and do not mind what follows. */
  private static boolean archiveEndIn(ByteBuffer tail, long length) {
    int last = tail.capacity() - Archive.END_RECORD;
    int first = Math.max(0, last - 0xffff);
    for (int at = last; at >= first; at--) {
      if (tail.getInt(at) == Archive.END && isArchiveEnd(tail, at, length)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isArchiveEnd(ByteBuffer tail, int at, long length) {
    long place = length - tail.capacity() + at;
    boolean oneDisk = tail.getInt(at + 4) == 0 && tail.getShort(at + 8) == tail.getShort(at + 10);
    long list = Integer.toUnsignedLong(tail.getInt(at + 12));
    long offset = Integer.toUnsignedLong(tail.getInt(at + 16));
    boolean large = at >= 20 && tail.getInt(at - 20) == Archive.LARGE_LOCATOR;
    return large || (oneDisk && list + offset <= place);
  }
}
