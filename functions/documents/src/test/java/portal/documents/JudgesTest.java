package portal.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mustangproject.validator.ZUGFeRDValidator;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import portal.documents.paper.InvoiceLetter;
import portal.documents.paper.RulesPaper;
import portal.invoicing.Invoice;
import portal.invoicing.sheet.Sheet;
import portal.language.Language;

/** What judges made elsewhere say of prints. */
final class JudgesTest {
  @TempDir Path folder;

  @BeforeAll
  static void appoint() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  static Stream<Invoice> bills() {
    return Stream.of(Language.values())
        .flatMap(
            language ->
                Stream.of(
                    Bills.taxed(language),
                    Bills.reverseCharged(language),
                    Bills.outside(language),
                    Bills.credited(Bills.taxed(language), "Falsche Firma & Anschrift"),
                    Bills.longest(20)));
  }

  @ParameterizedTest
  @MethodSource("bills")
  void archivesAndScreenReadersTakeIt(Invoice bill) throws Exception {
    byte[] printed = Bills.printed(bill);
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_U, PDFAFlavour.PDFUA_1)) {
      assertEquals(List.of(), faults(printed, flavour), flavour.toString());
    }
  }

  static Stream<RulesPrint> rules() {
    return Stream.concat(
        Rulebooks.all().stream(), Stream.of(Language.values()).map(Rulebooks::longest));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void archivesAndScreenReadersTakeRules(RulesPrint rules) throws Exception {
    byte[] printed = RulesPaper.of(rules, "Institute for <Services> & Söhne");
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_U, PDFAFlavour.PDFUA_1)) {
      assertEquals(List.of(), faults(printed, flavour), flavour.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("bills")
  void bookkeepingTakesIt(Invoice bill) throws Exception {
    ZUGFeRDValidator validator = new ZUGFeRDValidator();
    validator.disableNotices();
    String report = validator.validate(file(Bills.printed(bill)));
    assertTrue(validator.wasCompletelyValid(), report);
  }

  /** A judge that finds no fault with anything would be none. */
  @Test
  void judgesFindFaults() throws Exception {
    byte[] printed = Bills.printed(Bills.taxed(Language.DE));
    ByteArrayOutputStream bare = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(printed)) {
      document.getDocumentCatalog().setOutputIntents(List.of());
      document.getDocumentCatalog().setStructureTreeRoot(null);
      document.save(bare);
    }
    assertNotEquals(List.of(), faults(bare.toByteArray(), PDFAFlavour.PDFA_3_U));
    assertNotEquals(List.of(), faults(bare.toByteArray(), PDFAFlavour.PDFUA_1));
    Invoice bill = Bills.taxed(Language.DE);
    String wrong =
        new String(new EInvoice(bill).xml(), UTF_8)
            .replace("<ram:GrandTotalAmount>2700.00", "<ram:GrandTotalAmount>2701.00");
    ZUGFeRDValidator validator = new ZUGFeRDValidator();
    validator.validate(file(InvoiceLetter.of(new Sheet(bill), wrong.getBytes(UTF_8))));
    assertFalse(validator.wasCompletelyValid());
  }

  private String file(byte[] printed) throws IOException {
    return Files.write(folder.resolve("print.pdf"), printed).toString();
  }

  private static List<String> faults(byte[] printed, PDFAFlavour flavour) throws Exception {
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(printed), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .map(one -> one.getRuleId().getClause() + " " + one.getMessage())
          .distinct()
          .toList();
    }
  }
}
