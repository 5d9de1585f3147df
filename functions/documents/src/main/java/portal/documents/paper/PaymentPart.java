package portal.documents.paper;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import portal.invoicing.sheet.Payment;
import portal.invoicing.sheet.Sheet;

/** Where and how to pay, in words and as a code for a banking app. It stands on one page. */
final class PaymentPart {
  private static final float LEFT = Leaf.mm(25);
  private static final float RIGHT = Leaf.WIDTH - Leaf.mm(20);
  private static final float VALUES = Leaf.mm(62);
  private static final float CODE = Leaf.mm(30);

  /** So much of a code's surroundings is white. */
  private static final float QUIET = Leaf.mm(4);

  private final Sheet sheet;
  private final Types types;
  private final Structure structure;
  private final Pages pages;

  PaymentPart(Sheet sheet, Types types, Structure structure, Pages pages) {
    this.sheet = sheet;
    this.types = types;
    this.structure = structure;
    this.pages = pages;
  }

  void draw() throws IOException {
    Type heading = types.bold(11);
    pages.down(Leaf.mm(8));
    pages.need(heading.leading() + CODE + Leaf.mm(12));
    Leaf leaf = pages.leaf();
    float y = pages.y() + heading.leading();
    leaf.of(
        structure.element(StandardStructureTypes.H2),
        () -> leaf.text(heading, LEFT, y, sheet.paymentHeading()));
    Optional<String> code = sheet.payment().flatMap(Payment::code);
    float end = entries(y + Leaf.mm(3), code.isPresent());
    if (code.isPresent()) {
      float x = RIGHT - CODE;
      float top = y - Leaf.mm(2);
      code(code.get(), x, top);
      scan(x, top + CODE);
    }
    pages.down(Math.max(end, y + CODE) - pages.y() + Leaf.mm(4));
  }

  private float entries(float from, boolean isBesideCode) throws IOException {
    float widest = RIGHT - VALUES - (isBesideCode ? CODE + 2 * QUIET : 0);
    Leaf leaf = pages.leaf();
    float y = from;
    for (Sheet.Entry entry : sheet.payments()) {
      Type value = types.plain(10);
      List<String> lines = value.wrap(entry.value(), widest);
      float top = y + value.leading();
      leaf.of(
          structure.element(StandardStructureTypes.P),
          () -> {
            leaf.text(types.quiet(9), LEFT, top, entry.name());
            for (int i = 0; i < lines.size(); i++) {
              leaf.text(value, VALUES, top + i * value.leading(), lines.get(i));
            }
          });
      y += lines.size() * value.leading() + Leaf.mm(0.8f);
    }
    return y;
  }

  private void code(String text, float x, float y) throws IOException {
    PDStructureElement figure = structure.element(StandardStructureTypes.Figure);
    figure.setAlternateDescription(sheet.scan());
    PDLayoutAttributeObject layout = new PDLayoutAttributeObject();
    layout.setBBox(new PDRectangle(x, PDRectangle.A4.getHeight() - y - CODE, CODE, CODE));
    layout.setPlacement(PDLayoutAttributeObject.PLACEMENT_BLOCK);
    figure.addAttribute(layout);
    Leaf leaf = pages.leaf();
    leaf.of(figure, () -> leaf.squares(QrMark.squares(text, x, y, CODE)));
  }

  private void scan(float x, float y) throws IOException {
    Type type = types.quiet(7);
    Leaf leaf = pages.leaf();
    List<String> lines = type.wrap(sheet.scan(), RIGHT - x);
    leaf.forTheEye(
        () -> {
          for (int i = 0; i < lines.size(); i++) {
            leaf.text(type, x, y + Leaf.mm(4) + i * type.leading(), lines.get(i));
          }
        });
  }
}
