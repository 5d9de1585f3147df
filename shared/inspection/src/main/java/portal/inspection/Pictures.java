package portal.inspection;

import java.nio.ByteBuffer;

/** The pictures that a JPEG begins with: segments and scans up to an end marker, and so again. */
final class Pictures extends Walk {
  private static final int MARKER = 2;
  private static final int BETWEEN = 1;
  private static final int MOST_FILL = 16;

  private static final int FILL = 0xff;
  private static final int PICTURE = 0xd8;
  private static final int END = 0xd9;
  private static final int SCAN = 0xda;

  private boolean picture;
  private boolean frame;
  private boolean scan;
  private boolean measured;
  private int padding;
  private long end;

  Pictures() {
    super(MARKER);
  }

  /** Where the last whole picture ended; 0 if none did. */
  long end() {
    return end;
  }

  @Override
  Step read(ByteBuffer read) {
    int size = read.limit();
    if (size == BETWEEN) {
      return between(Byte.toUnsignedInt(read.get(0)));
    }
    if (Byte.toUnsignedInt(read.get(0)) != FILL || size > MOST_FILL) {
      return new Step.Broken();
    }
    if (measured) {
      measured = false;
      int length = Short.toUnsignedInt(read.getShort(size - 2));
      return segment(Byte.toUnsignedInt(read.get(size - 3)), length - 2L);
    }
    return marker(Byte.toUnsignedInt(read.get(size - 1)), size);
  }

  /** Cameras fill up to the next picture, often to the end of a block. */
  private Step between(int next) {
    if (padding == FILL && next == PICTURE) {
      picture = true;
      return new Step.Skip(0, MARKER);
    }
    padding = next;
    return Trailer.isPadding((byte) next) && place() - end <= Trailer.LONGEST
        ? new Step.Skip(0, BETWEEN)
        : new Step.Broken();
  }

  private Step marker(int marker, int size) {
    if (marker == FILL && picture) {
      return new Step.Longer(size + 1);
    }
    if (marker == PICTURE && !picture) {
      picture = true;
      return new Step.Skip(0, MARKER);
    }
    if (marker == END && picture && scan) {
      picture = false;
      frame = false;
      scan = false;
      padding = 0;
      end = place();
      return new Step.Skip(0, BETWEEN);
    }
    if (marker == 0 || (marker >= 0xd0 && marker < PICTURE)) {
      return scan ? new Step.Seek(0, FILL, MARKER) : new Step.Broken();
    }
    measured = true;
    return picture && marker >= 0xc0 && marker != PICTURE && marker != END
        ? new Step.Longer(size + 2)
        : new Step.Broken();
  }

  private Step segment(int marker, long rest) {
    if (rest < 0 || (marker == SCAN && !frame)) {
      return new Step.Broken();
    }
    frame |= isFrame(marker);
    scan |= marker == SCAN;
    return scan ? new Step.Seek(rest, FILL, MARKER) : new Step.Skip(rest, MARKER);
  }

  /** C4, C8 and CC are tables and an extension. */
  private static boolean isFrame(int marker) {
    return marker < 0xd0 && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }
}
