package portal.documents.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import portal.invoicing.sheet.Sheet;

/** The table of what is billed, what is taken off, and what it comes to. */
final class BillTable {
  private static final float LEFT = Leaf.mm(25);
  private static final float RIGHT = Leaf.WIDTH - Leaf.mm(20);
  private static final float ITEM_WIDTH = Leaf.mm(122);
  private static final float TOTALS = Leaf.mm(102);
  private static final float GAP = Leaf.mm(1.6f);

  private final Sheet sheet;
  private final Types types;
  private final Structure structure;
  private final Pages pages;
  private final PDStructureElement table;

  BillTable(Sheet sheet, Types types, Structure structure, Pages pages) {
    this.sheet = sheet;
    this.types = types;
    this.structure = structure;
    this.pages = pages;
    this.table = structure.element(StandardStructureTypes.TABLE);
  }

  void draw() throws IOException {
    headings();
    for (Sheet.Line line : sheet.lines()) {
      line(line);
    }
    totals();
  }

  private void headings() throws IOException {
    PDStructureElement row = structure.element(StandardStructureTypes.TR, table);
    PDStructureElement item = structure.head("Column", row);
    PDStructureElement amount = structure.head("Column", row);
    Leaf leaf = pages.leaf();
    float y = pages.y() + types.bold(9).leading();
    leaf.of(item, () -> leaf.text(types.bold(9), LEFT, y, sheet.itemHeading()));
    leaf.of(amount, () -> leaf.textTo(types.bold(9), RIGHT, y, amountHeading()));
    pages.down(types.bold(9).leading() + GAP);
    rule(0.75f);
  }

  private String amountHeading() {
    return sheet.amountHeading() + " (" + sheet.currency() + ")";
  }

  private void line(Sheet.Line line) throws IOException {
    List<Run> runs = new ArrayList<>();
    runs.addAll(runs(types.plain(10), line.name()));
    runs.addAll(runs(types.quiet(8.5f), line.description()));
    row(runs, types.plain(10), line.price());
    for (Sheet.Entry off : line.allowances()) {
      row(runs(types.plain(10), off.name()), types.plain(10), off.value());
    }
  }

  private List<Run> runs(Type type, String text) throws IOException {
    return type.wrap(text, ITEM_WIDTH).stream().map(line -> new Run(type, line)).toList();
  }

  /** A line of a cell. */
  private record Run(Type type, String text) {}

  private void row(List<Run> runs, Type type, String amount) throws IOException {
    float height = (float) runs.stream().mapToDouble(run -> run.type().leading()).sum() + 2 * GAP;
    if (pages.need(height)) {
      goOn();
    }
    PDStructureElement row = structure.element(StandardStructureTypes.TR, table);
    PDStructureElement item = structure.element(StandardStructureTypes.TD, row);
    PDStructureElement cell = structure.element(StandardStructureTypes.TD, row);
    Leaf leaf = pages.leaf();
    float top = pages.y() + GAP / 2;
    leaf.of(
        item,
        () -> {
          float y = top;
          for (Run run : runs) {
            y += run.type().leading();
            leaf.text(run.type(), LEFT, y, run.text());
          }
        });
    leaf.of(cell, () -> leaf.textTo(type, RIGHT, top + type.leading(), amount));
    pages.down(height);
    rule(0.25f);
  }

  /** Headings again, on a page that goes on. */
  private void goOn() throws IOException {
    Leaf leaf = pages.leaf();
    float y = pages.y() + types.bold(9).leading();
    leaf.forTheEye(
        () -> {
          leaf.text(types.bold(9), LEFT, y, sheet.itemHeading());
          leaf.textTo(types.bold(9), RIGHT, y, amountHeading());
        });
    pages.down(types.bold(9).leading() + GAP);
    rule(0.75f);
  }

  private void totals() throws IOException {
    List<Sheet.Entry> totals = sheet.totals();
    float height = types.bold(11).leading() + 2 * GAP;
    pages.need(totals.size() * height);
    for (Sheet.Entry total : totals) {
      boolean isLast = total.equals(totals.getLast());
      Type type = isLast ? types.bold(11) : types.plain(10);
      PDStructureElement row = structure.element(StandardStructureTypes.TR, table);
      PDStructureElement head = structure.head("Row", row);
      PDStructureElement cell = structure.element(StandardStructureTypes.TD, row);
      Leaf leaf = pages.leaf();
      if (isLast) {
        pages.down(GAP / 2);
        rule(0.75f, TOTALS);
      }
      float y = pages.y() + GAP / 2 + type.leading();
      leaf.of(head, () -> leaf.text(type, TOTALS, y, total.name()));
      leaf.of(cell, () -> leaf.textTo(type, RIGHT, y, total.value()));
      pages.down(type.leading() + GAP);
    }
    pages.down(GAP);
    rule(0.75f, TOTALS);
  }

  private void rule(float thickness) throws IOException {
    rule(thickness, LEFT);
  }

  private void rule(float thickness, float from) throws IOException {
    Leaf leaf = pages.leaf();
    leaf.forTheEye(() -> leaf.rule(from, RIGHT, pages.y(), thickness));
  }
}
