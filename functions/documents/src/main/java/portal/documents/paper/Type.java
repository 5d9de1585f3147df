package portal.documents.paper;

import java.io.IOException;
import java.util.List;

/**
 * How a text is set.
 *
 * @param size in points
 * @param grey from 0, black, to 1, white
 */
record Type(Face face, float size, float grey) {
  private static final float LEADING = 1.3f;

  float width(String text) throws IOException {
    return face.width(text, size);
  }

  List<String> wrap(String text, float widest) throws IOException {
    return face.wrap(text, size, widest);
  }

  /** From one line to the next. */
  float leading() {
    return size * LEADING;
  }

  Type sized(float other) {
    return new Type(face, other, grey);
  }
}
