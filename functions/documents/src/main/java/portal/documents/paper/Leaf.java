package portal.documents.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/**
 * One page. Places are in points from its upper left corner; whatever is drawn belongs to an
 * element of the document's structure, or is there for the eye alone.
 */
final class Leaf implements AutoCloseable {
  static final float WIDTH = PDRectangle.A4.getWidth();
  private static final float HEIGHT = PDRectangle.A4.getHeight();

  private final PDPage page;
  private final PDPageContentStream content;
  private final List<PDStructureElement> elements = new ArrayList<>();

  Leaf(PDDocument of) throws IOException {
    this.page = new PDPage(PDRectangle.A4);
    of.addPage(page);
    this.content = new PDPageContentStream(of, page);
  }

  /** Points for millimetres. */
  static float mm(float millimetres) {
    return millimetres * 72 / 25.4f;
  }

  /** Draws. */
  interface Drawing {
    void draw() throws IOException;
  }

  /** What is drawn is what the element says. */
  void of(PDStructureElement element, Drawing drawing) throws IOException {
    COSDictionary properties = new COSDictionary();
    properties.setInt(COSName.MCID, elements.size());
    COSName type = COSName.getPDFName(element.getStructureType());
    elements.add(element);
    element.setPage(page);
    element.appendKid(new PDMarkedContent(type, properties));
    content.beginMarkedContent(type, PDPropertyList.create(properties));
    drawing.draw();
    content.endMarkedContent();
  }

  /** What is drawn says nothing. */
  void forTheEye(Drawing drawing) throws IOException {
    content.beginMarkedContent(COSName.ARTIFACT);
    drawing.draw();
    content.endMarkedContent();
  }

  /** A line of text from a point on its baseline. */
  void text(Type type, float x, float y, String text) throws IOException {
    content.beginText();
    content.setNonStrokingColor(type.grey());
    content.setFont(type.face().font(), type.size());
    content.newLineAtOffset(x, HEIGHT - y);
    content.showText(type.face().legible(text));
    content.endText();
  }

  /** The same, up to a point on its baseline. */
  void textTo(Type type, float x, float y, String text) throws IOException {
    text(type, x - type.width(text), y, text);
  }

  void rule(float fromX, float toX, float y, float thickness) throws IOException {
    content.setNonStrokingColor(0f);
    content.addRect(fromX, HEIGHT - y - thickness / 2, toX - fromX, thickness);
    content.fill();
  }

  /** Black squares, which are filled at once. */
  void squares(List<Square> squares) throws IOException {
    content.setNonStrokingColor(0f);
    for (Square one : squares) {
      content.addRect(one.x(), HEIGHT - one.y() - one.side(), one.side(), one.side());
    }
    content.fill();
  }

  /** A square, by its upper left corner. */
  record Square(float x, float y, float side) {}

  /** The elements that the page's content belongs to, in the order in which it was drawn. */
  List<PDStructureElement> elements() {
    return elements;
  }

  PDPage page() {
    return page;
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
