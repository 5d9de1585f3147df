package portal.inspection;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * A JPEG: segments and scans up to the end marker, which ends the file or is followed by another
 * whole picture, as cameras append previews.
 */
final class Jpeg extends Walk {
  private static final String START = "\u00ff\u00d8\u00ff";
  private static final int MARKER = 2;
  private static final int MOST_FILL = 16;

  private static final int FILL = 0xff;
  private static final int PICTURE = 0xd8;
  private static final int END = 0xd9;
  private static final int SCAN = 0xda;

  private boolean picture;
  private boolean frame;
  private boolean scan;
  private boolean measured;

  Jpeg() {
    super(MARKER);
  }

  @Override
  Step read(ByteBuffer read) {
    int size = read.limit();
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

  private Step marker(int marker, int size) {
    if (marker == FILL && picture) {
      return new Step.Longer(size + 1);
    }
    if (marker == PICTURE || (marker == END && scan)) {
      boolean expected = picture == (marker == END);
      picture = !picture;
      frame = false;
      scan = false;
      return expected ? new Step.Skip(0, MARKER) : new Step.Broken();
    }
    if (marker == 0 || (marker >= 0xd0 && marker < PICTURE)) {
      return scan ? new Step.Seek(0, FILL, MARKER) : new Step.Broken();
    }
    measured = true;
    return picture && marker >= 0xc0 ? new Step.Longer(size + 2) : new Step.Broken();
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

  @Override
  public Optional<Reason> fault(Ends ends) {
    if (!ends.head(START.length()).equals(START)) {
      return Optional.of(Reason.SIGNATURE_DIFFERS);
    }
    if (Foreign.marksIn(ends)) {
      return Optional.of(Reason.AMBIGUOUS);
    }
    return !picture && isWhole() ? Optional.empty() : Optional.of(Reason.MALFORMED);
  }
}
