package portal.inspection;

import java.util.Optional;

/** A JPEG: a picture, or several as cameras append previews, and a harmless trailer. */
final class Jpeg implements Shape {
  private static final String START = "\u00ff\u00d8\u00ff";

  private final Pictures pictures = new Pictures();
  private final Trailer trailer = new Trailer();
  private long passed;

  @Override
  public void pass(byte[] bytes, int count) {
    long before = pictures.end();
    pictures.walk(bytes, count);
    long end = pictures.end();
    if (end > before) {
      trailer.begin();
    }
    if (end > 0) {
      trailer.pass(bytes, (int) Math.max(0, end - passed), count);
    }
    passed += count;
  }

  @Override
  public Optional<Reason> fault(Ends ends) {
    if (!ends.head(START.length()).equals(START)) {
      return Optional.of(Reason.SIGNATURE_DIFFERS);
    }
    if (Foreign.marksIn(ends)) {
      return Optional.of(Reason.AMBIGUOUS);
    }
    return pictures.end() == 0 ? Optional.of(Reason.MALFORMED) : trailer.fault();
  }
}
