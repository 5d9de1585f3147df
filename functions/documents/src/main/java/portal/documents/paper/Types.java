package portal.documents.paper;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The types that a letter is set in. */
record Types(Face regular, Face heavy) {
  private static final float GREY = 0.32f;
  private static final float SMALLEST = 4;

  static Types load(PDDocument into) throws IOException {
    return new Types(Face.load(into, "NotoSans-Regular.ttf"), Face.load(into, "NotoSans-Bold.ttf"));
  }

  Type plain(float size) {
    return new Type(regular, size, 0);
  }

  Type quiet(float size) {
    return new Type(regular, size, GREY);
  }

  Type bold(float size) {
    return new Type(heavy, size, 0);
  }

  /** This type, or as much smaller as the text needs to be no wider. */
  Type fitting(Type type, String text, float widest) throws IOException {
    float width = type.width(text);
    return width <= widest
        ? type
        : type.sized(Math.max(SMALLEST, type.size() * widest / width * 0.995f));
  }
}
