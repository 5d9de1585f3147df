package portal.documents.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import portal.documents.RulesPrint;
import portal.language.Said;
import portal.rulebook.Edition;

/** An edition of a rulebook on A4. The same edition gives the same bytes. */
public final class RulesPaper {
  private static final float LEFT = Leaf.mm(25);
  private static final float INDENT = Leaf.mm(5);
  private static final float RIGHT = Leaf.WIDTH - Leaf.mm(20);
  private static final float FIRST_LINE = Leaf.mm(38);
  private static final float FOOT = Leaf.mm(275);

  private final RulesPrint print;
  private final String institute;
  private final Structure structure = new Structure();

  private RulesPaper(RulesPrint print, String institute) {
    this.print = print;
    this.institute = institute;
  }

  /**
   * Its bytes.
   *
   * @param institute whose rules these are
   */
  public static byte[] of(RulesPrint print, String institute) {
    try (PDDocument document = new PDDocument()) {
      new RulesPaper(print, institute).write(document);
      new Archived(document, imprint(print, institute)).complete();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Imprint imprint(RulesPrint print, String institute) {
    return new Imprint(
        print.name().text().hashCode(),
        print.title(),
        institute,
        print.language(),
        print.edition().version());
  }

  private void write(PDDocument document) throws IOException {
    Types types = Types.load(document);
    try (Pages pages = new Pages(document, FIRST_LINE)) {
      institute(types, pages.leaf());
      line(types.bold(15), StandardStructureTypes.H1, print.title(), pages);
      pages.down(Leaf.mm(1));
      line(types.quiet(10), StandardStructureTypes.P, print.caption(), pages);
      for (Edition.Section section : print.edition().sections()) {
        section(section, types, pages);
      }
      foot(types, pages.all());
      structure.write(document, pages.all());
    }
  }

  private void institute(Types types, Leaf leaf) throws IOException {
    Type name = types.fitting(types.bold(14), institute, RIGHT - LEFT);
    leaf.of(
        structure.element(StandardStructureTypes.P),
        () -> leaf.text(name, LEFT, Leaf.mm(22), institute));
    leaf.forTheEye(() -> leaf.rule(LEFT, RIGHT, Leaf.mm(27), 0.5f));
  }

  private void section(Edition.Section section, Types types, Pages pages) throws IOException {
    Type heading = types.bold(11.5f);
    pages.down(Leaf.mm(6));
    // No heading stands alone at the end of a page.
    pages.need(heading.leading() + 4 * types.plain(10).leading());
    line(heading, StandardStructureTypes.H2, section.title().in(print.language()), pages);
    PDStructureElement list = structure.element(StandardStructureTypes.L);
    for (Said rule : section.rules()) {
      pages.down(Leaf.mm(1.5f));
      rule(rule.in(print.language()), list, types.plain(10), pages);
    }
  }

  private void rule(String rule, PDStructureElement list, Type type, Pages pages)
      throws IOException {
    List<String> lines = type.wrap(rule, RIGHT - LEFT - INDENT);
    pages.need(lines.size() * type.leading());
    PDStructureElement item = structure.element(StandardStructureTypes.LI, list);
    Leaf leaf = pages.leaf();
    float top = pages.y();
    leaf.of(
        structure.element(StandardStructureTypes.LBL, item),
        () -> leaf.text(type, LEFT, top + type.leading(), "•"));
    write(
        structure.element(StandardStructureTypes.L_BODY, item), type, LEFT + INDENT, lines, pages);
  }

  private void line(Type type, String element, String text, Pages pages) throws IOException {
    List<String> lines = type.wrap(text, RIGHT - LEFT);
    pages.need(lines.size() * type.leading());
    write(structure.element(element), type, LEFT, lines, pages);
  }

  private static void write(
      PDStructureElement element, Type type, float left, List<String> lines, Pages pages)
      throws IOException {
    Leaf leaf = pages.leaf();
    float top = pages.y();
    leaf.of(
        element,
        () -> {
          for (int i = 0; i < lines.size(); i++) {
            leaf.text(type, left, top + (i + 1) * type.leading(), lines.get(i));
          }
        });
    pages.down(lines.size() * type.leading());
  }

  private void foot(Types types, List<Leaf> leaves) throws IOException {
    Type small = types.quiet(7.5f);
    for (int i = 0; i < leaves.size(); i++) {
      Leaf leaf = leaves.get(i);
      String page = print.page(i + 1, leaves.size());
      float width = RIGHT - LEFT - small.width(page) - Leaf.mm(6);
      String all = institute + " · " + print.title() + " · " + print.edition().version();
      leaf.forTheEye(
          () -> {
            float y = FOOT + Leaf.mm(1) + small.leading();
            leaf.rule(LEFT, RIGHT, FOOT, 0.5f);
            leaf.text(types.fitting(small, all, width), LEFT, y, all);
            leaf.textTo(small, RIGHT, y, page);
          });
    }
  }
}
