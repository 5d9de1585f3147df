package portal.documents;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mustangproject.validator.ZUGFeRDValidator;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import portal.invoicing.Invoice;
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
      try (var parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(printed), flavour);
          var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        var result = validator.validate(parser);
        assertTrue(
            result.isCompliant(),
            () ->
                flavour
                    + ": "
                    + result.getTestAssertions().stream()
                        .map(one -> one.getRuleId().getClause() + " " + one.getMessage())
                        .distinct()
                        .toList());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("bills")
  void bookkeepingTakesIt(Invoice bill) throws Exception {
    Path file = folder.resolve("print.pdf");
    Files.write(file, Bills.printed(bill));
    ZUGFeRDValidator validator = new ZUGFeRDValidator();
    validator.disableNotices();
    String report = validator.validate(file.toString());
    assertTrue(validator.wasCompletelyValid(), report);
  }
}
