package portal.documents.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import portal.invoicing.sheet.Sheet;

/**
 * An invoice or credit note as a letter on A4, in a PDF with the e-invoice inside. The same sheet
 * gives the same bytes.
 */
public final class InvoiceLetter {
  private static final float LEFT = Leaf.mm(25);
  private static final float RIGHT = Leaf.WIDTH - Leaf.mm(20);
  private static final float SUBJECT = Leaf.mm(99);

  private final Sheet sheet;
  private final Structure structure = new Structure();

  private InvoiceLetter(Sheet sheet) {
    this.sheet = sheet;
  }

  /**
   * The letter's bytes.
   *
   * @param eInvoice what machines read instead
   */
  public static byte[] of(Sheet sheet, byte[] eInvoice) {
    try (PDDocument document = new PDDocument()) {
      new InvoiceLetter(sheet).write(document);
      new Archived(document, imprint(sheet)).complete(eInvoice);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Imprint imprint(Sheet sheet) {
    return new Imprint(
        sheet.invoice().number().value(),
        sheet.title(),
        sheet.sellerName(),
        sheet.language(),
        sheet.invoice().document().span().issued());
  }

  private void write(PDDocument document) throws IOException {
    Types types = Types.load(document);
    try (Pages pages = new Pages(document, SUBJECT)) {
      new Letterhead(sheet, types, structure, pages.leaf()).draw();
      title(types, pages);
      new BillTable(sheet, types, structure, pages).draw();
      notes(types, pages);
      if (sheet.payment().isPresent()) {
        new PaymentPart(sheet, types, structure, pages).draw();
      }
      new Footer(sheet, types).draw(pages.all());
      structure.write(document, pages.all());
    }
  }

  private void title(Types types, Pages pages) throws IOException {
    Leaf leaf = pages.leaf();
    PDStructureElement title = structure.element(StandardStructureTypes.H1);
    float y = pages.y() + types.bold(15).leading();
    leaf.of(title, () -> leaf.text(types.bold(15), LEFT, y, sheet.title()));
    pages.down(types.bold(15).leading() + Leaf.mm(3));
    paragraph(types.plain(10), sheet.caption(), pages);
    pages.down(Leaf.mm(3));
  }

  private void notes(Types types, Pages pages) throws IOException {
    pages.down(Leaf.mm(6));
    for (String note : sheet.notes()) {
      paragraph(types.plain(10), note, pages);
      pages.down(Leaf.mm(1.5f));
    }
  }

  /** Lines that stay together where a page can hold them. */
  private void paragraph(Type type, String text, Pages pages) throws IOException {
    List<String> lines = type.wrap(text, RIGHT - LEFT);
    pages.need(lines.size() * type.leading());
    Leaf leaf = pages.leaf();
    float top = pages.y();
    leaf.of(
        structure.element(StandardStructureTypes.P),
        () -> {
          for (int i = 0; i < lines.size(); i++) {
            leaf.text(type, LEFT, top + (i + 1) * type.leading(), lines.get(i));
          }
        });
    pages.down(lines.size() * type.leading());
  }
}
