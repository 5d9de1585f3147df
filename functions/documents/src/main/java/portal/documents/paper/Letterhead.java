package portal.documents.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import portal.invoicing.sheet.Sheet;

/**
 * What stands above the text of a letter: who writes, the window with whom it is for, and the block
 * of numbers and days. Source: DIN 5008, form B.
 */
final class Letterhead {
  private static final float MARGIN = Leaf.mm(25);
  private static final float RIGHT = Leaf.WIDTH - Leaf.mm(20);
  private static final float BLOCK = Leaf.mm(120);
  private static final float VALUES = Leaf.mm(153);
  private static final float WINDOW_WIDTH = Leaf.mm(80);
  private static final float RETURN_LINE = Leaf.mm(61);
  private static final float ADDRESS = Leaf.mm(62.7f);
  private static final float ADDRESS_END = Leaf.mm(91);
  private static final float SMALLEST = 5.5f;
  private static final List<Float> MARKS = List.of(105f, 148.5f, 210f);

  private final Sheet sheet;
  private final Types types;
  private final Structure structure;
  private final Leaf leaf;

  Letterhead(Sheet sheet, Types types, Structure structure, Leaf leaf) {
    this.sheet = sheet;
    this.types = types;
    this.structure = structure;
    this.leaf = leaf;
  }

  void draw() throws IOException {
    marks();
    seller();
    window();
    block();
  }

  /** Where to fold and to punch. */
  private void marks() throws IOException {
    leaf.forTheEye(
        () -> {
          for (float mark : MARKS) {
            leaf.rule(Leaf.mm(5), Leaf.mm(mark == 148.5f ? 10 : 8), Leaf.mm(mark), 0.25f);
          }
          leaf.rule(MARGIN, RIGHT, Leaf.mm(27), 0.5f);
        });
  }

  private void seller() throws IOException {
    Type name = types.fitting(types.bold(14), sheet.sellerName(), RIGHT - MARGIN);
    leaf.of(
        structure.element(StandardStructureTypes.P),
        () -> leaf.text(name, MARGIN, Leaf.mm(22), sheet.sellerName()));
  }

  private void window() throws IOException {
    String sender = String.join(" · ", sheet.seller());
    Type small = types.fitting(types.quiet(6.5f), sender, WINDOW_WIDTH);
    leaf.of(
        structure.element(StandardStructureTypes.P),
        () -> leaf.text(small, MARGIN, RETURN_LINE, sender));
    leaf.forTheEye(
        () -> leaf.rule(MARGIN, MARGIN + WINDOW_WIDTH, RETURN_LINE + Leaf.mm(0.9f), 0.25f));
    Type type = types.plain(10);
    List<String> lines = lines(type);
    while (lines.size() * type.leading() > ADDRESS_END - ADDRESS && type.size() > SMALLEST) {
      type = type.sized(type.size() - 0.5f);
      lines = lines(type);
    }
    write(type, lines);
  }

  private List<String> lines(Type type) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : sheet.buyer()) {
      lines.addAll(type.wrap(line, WINDOW_WIDTH));
    }
    return lines;
  }

  private void write(Type type, List<String> lines) throws IOException {
    leaf.of(
        structure.element(StandardStructureTypes.P),
        () -> {
          float y = ADDRESS + type.leading();
          for (String line : lines) {
            leaf.text(type, MARGIN, y, line);
            y += type.leading();
          }
        });
  }

  private void block() throws IOException {
    Type name = types.quiet(9);
    float y = Leaf.mm(50);
    for (Sheet.Entry fact : sheet.facts()) {
      List<String> names = name.wrap(fact.name(), VALUES - BLOCK - Leaf.mm(2));
      Type value = types.fitting(types.plain(9), fact.value(), RIGHT - VALUES);
      List<String> values = value.wrap(fact.value(), RIGHT - VALUES);
      float top = y;
      leaf.of(
          structure.element(StandardStructureTypes.P),
          () -> {
            for (int i = 0; i < names.size(); i++) {
              leaf.text(name, BLOCK, top + i * name.leading(), names.get(i));
            }
            for (int i = 0; i < values.size(); i++) {
              leaf.text(value, VALUES, top + i * value.leading(), values.get(i));
            }
          });
      float height = Math.max(names.size() * name.leading(), values.size() * value.leading());
      y += height + Leaf.mm(0.7f);
    }
  }
}
