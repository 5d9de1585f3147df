package portal.inspection;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The first and the last bytes of a file that streams by, and how many there were. */
final class Ends {
  /** Enough for the latest place at which a format announces itself: ISO 9660, at 32 KiB. */
  private static final int HEAD = 33 * 1024;

  /** Enough for the list at the end of an Office file with some ten thousand parts. */
  private static final int TAIL = 1024 * 1024;

  private final byte[] head = new byte[HEAD];
  private final byte[] ring = new byte[TAIL];
  private long length;

  void pass(byte[] bytes, int count) {
    if (length < HEAD) {
      int rest = Math.min(HEAD - (int) length, count);
      System.arraycopy(bytes, 0, head, (int) length, rest);
    }
    int from = 0;
    while (from < count) {
      int at = (int) ((length + from) % TAIL);
      int run = Math.min(TAIL - at, count - from);
      System.arraycopy(bytes, from, ring, at, run);
      from += run;
    }
    length += count;
  }

  long length() {
    return length;
  }

  /** At most so many of the first bytes, a character each. */
  String head(int most) {
    int size = (int) Math.min(Math.min(HEAD, most), length);
    return new String(head, 0, size, StandardCharsets.ISO_8859_1);
  }

  /** At most so many of the last bytes, a character each. */
  String tail(int most) {
    return new String(lastBytes(most), StandardCharsets.ISO_8859_1);
  }

  /** All the last bytes that were kept, little end first. */
  ByteBuffer tail() {
    return ByteBuffer.wrap(lastBytes(TAIL)).order(ByteOrder.LITTLE_ENDIAN);
  }

  private byte[] lastBytes(int most) {
    int size = (int) Math.min(Math.min(TAIL, most), length);
    byte[] last = new byte[size];
    int start = (int) ((length - size) % TAIL);
    int run = Math.min(TAIL - start, size);
    System.arraycopy(ring, start, last, 0, run);
    System.arraycopy(ring, 0, last, run, size - run);
    return last;
  }
}
