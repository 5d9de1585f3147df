package portal.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import portal.documents.paper.RulesPaper;
import portal.language.Language;
import portal.language.Said;

/** What stands on the paper of a rulebook. */
final class RulesPaperTest {

  static Stream<RulesPrint> rules() {
    return Rulebooks.all().stream();
  }

  private static PDDocument printed(RulesPrint rules) throws IOException {
    return Loader.loadPDF(RulesPaper.of(rules, "Example Institute"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleStandsOnItWithVersionAndInstitute(RulesPrint rules) throws IOException {
    try (PDDocument document = printed(rules)) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      List<Said> said =
          rules.edition().sections().stream()
              .flatMap(
                  section -> Stream.concat(Stream.of(section.title()), section.rules().stream()))
              .toList();
      for (Said one : said) {
        assertTrue(text.contains(one.in(rules.language())), text);
      }
      assertTrue(text.contains(rules.title() + " " + rules.caption()), text);
      assertTrue(text.startsWith("Example Institute "), text);
      assertEquals(rules.title(), document.getDocumentInformation().getTitle());
      assertEquals(rules.language().code(), document.getDocumentCatalog().getLanguage());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aLongOneGoesOnOnOtherPages(Language language) throws IOException {
    try (PDDocument document = printed(Rulebooks.longest(language))) {
      int pages = document.getNumberOfPages();
      String text = new PDFTextStripper().getText(document);
      assertTrue(pages > 1, pages + " pages");
      for (int page = 1; page <= pages; page++) {
        assertTrue(text.contains(Rulebooks.longest(language).page(page, pages)), text);
      }
    }
  }
}
