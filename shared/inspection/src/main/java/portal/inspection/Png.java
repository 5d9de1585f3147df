package portal.inspection;

import java.nio.ByteBuffer;
import java.util.Optional;

/** A PNG: its signature, a header, data, and the end chunk as the file's end. */
final class Png extends Walk implements Shape {
  private static final long SIGNATURE = 0x89504e470d0a1a0aL;
  private static final String START = "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR";

  private static final int HEADER = 8;
  private static final int CHECKSUM = 4;
  private static final int IDAT = 0x49444154;
  private static final int IEND = 0x49454e44;

  private boolean data;
  private boolean end;

  Png() {
    super(HEADER);
  }

  @Override
  Step read(ByteBuffer read) {
    if (read.getLong(0) == SIGNATURE) {
      return new Step.Skip(0, HEADER);
    }
    int length = read.getInt(0);
    int type = read.getInt(4);
    if (end || length < 0 || (type == IEND && length != 0)) {
      return new Step.Broken();
    }
    data |= type == IDAT;
    end = type == IEND;
    return new Step.Skip((long) length + CHECKSUM, HEADER);
  }

  @Override
  public void pass(byte[] bytes, int count) {
    walk(bytes, count);
  }

  @Override
  public Optional<Reason> fault(Ends ends) {
    if (!ends.head(START.length()).equals(START)) {
      return Optional.of(Reason.SIGNATURE_DIFFERS);
    }
    if (Foreign.marksIn(ends)) {
      return Optional.of(Reason.AMBIGUOUS);
    }
    return data && end && isWhole() ? Optional.empty() : Optional.of(Reason.MALFORMED);
  }
}
