package portal.documents.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The pages of a letter, and how far the last one is written. */
final class Pages implements AutoCloseable {
  private static final float TOP = Leaf.mm(35);
  private static final float BOTTOM = Leaf.mm(268);

  private final PDDocument document;
  private final List<Leaf> leaves = new ArrayList<>();
  private float y;

  Pages(PDDocument document, float firstLine) throws IOException {
    this.document = document;
    leaves.add(new Leaf(document));
    this.y = firstLine;
  }

  Leaf leaf() {
    return leaves.getLast();
  }

  List<Leaf> all() {
    return leaves;
  }

  /** How far down the page is written. */
  float y() {
    return y;
  }

  void down(float by) {
    y += by;
  }

  /** Begins another page if so much does not fit on this one; says whether it did. */
  boolean need(float height) throws IOException {
    if (y + height <= BOTTOM) {
      return false;
    }
    leaves.add(new Leaf(document));
    y = TOP;
    return true;
  }

  @Override
  public void close() throws IOException {
    for (Leaf leaf : leaves) {
      leaf.close();
    }
  }
}
