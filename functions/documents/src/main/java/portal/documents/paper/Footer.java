package portal.documents.paper;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.invoicing.sheet.Sheet;

/** What stands at the foot of every page: who bills, the tax number, the bank, the page. */
final class Footer {
  private static final float LEFT = Leaf.mm(25);
  private static final float RIGHT = Leaf.WIDTH - Leaf.mm(20);
  private static final float TOP = Leaf.mm(275);

  private final Sheet sheet;
  private final Types types;

  Footer(Sheet sheet, Types types) {
    this.sheet = sheet;
    this.types = types;
  }

  void draw(List<Leaf> leaves) throws IOException {
    for (int i = 0; i < leaves.size(); i++) {
      draw(leaves.get(i), i + 1, leaves.size());
    }
  }

  private void draw(Leaf leaf, int number, int of) throws IOException {
    String page = sheet.page(number, of);
    Type small = types.quiet(7.5f);
    float width = RIGHT - LEFT - small.width(page) - Leaf.mm(6);
    leaf.forTheEye(
        () -> {
          leaf.rule(LEFT, RIGHT, TOP, 0.5f);
          float y = TOP + Leaf.mm(1);
          for (String line : List.of(String.join(" · ", sheet.seller()), numbers())) {
            y += small.leading();
            leaf.text(types.fitting(small, line, width), LEFT, y, line);
          }
          leaf.textTo(small, RIGHT, TOP + Leaf.mm(1) + small.leading(), page);
          if (number > 1) {
            leaf.text(types.bold(9), LEFT, Leaf.mm(25), sheet.title());
          }
        });
  }

  private String numbers() {
    Stream<String> bank =
        sheet.payment().stream()
            .flatMap(
                payment ->
                    Stream.concat(
                        Stream.of("IBAN " + payment.grouped()),
                        payment.bic().stream().map(bic -> "BIC " + bic)));
    return Stream.concat(Stream.of(sheet.sellerVatId()), bank).collect(Collectors.joining(" · "));
  }
}
