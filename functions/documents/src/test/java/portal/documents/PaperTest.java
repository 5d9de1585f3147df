package portal.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.invoicing.Document;
import portal.invoicing.Invoice;
import portal.invoicing.sheet.Payment;
import portal.invoicing.sheet.Sheet;
import portal.language.Language;

/** What stands on the paper, and what machines read in it. */
final class PaperTest {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** Codes of rules and taxes, which nobody but programs knows. */
  private static final Pattern CODE =
      Pattern.compile("VATEX|\\bAE\\b|fee\\.|discount\\.|\\brule\\b|\\b380\\b|\\b381\\b");

  static Stream<Invoice> bills() {
    return JudgesTest.bills();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static Set<String> words(Invoice bill) throws IOException {
    Set<String> words = new TreeSet<>();
    WORD.matcher(text(Bills.printed(bill)))
        .results()
        .map(found -> found.group())
        .forEach(words::add);
    return words;
  }

  /** What both have in common is names, and what is spelled alike. */
  @Test
  void aGermanPrintHasNoEnglishWord() throws IOException {
    for (List<Invoice> pair :
        List.of(
            List.of(Bills.taxed(Language.DE), Bills.taxed(Language.EN)),
            List.of(Bills.outside(Language.DE), Bills.outside(Language.EN)))) {
      Set<String> both = words(pair.getFirst());
      both.retainAll(words(pair.getLast()));
      both.removeAll(
          Set.of(
              "Example",
              "Certification",
              "Institute",
              "Musterweg",
              "Wien",
              "Beispiel",
              "Söhne",
              "GmbH",
              "Ringstraße",
              "C",
              "K",
              "MXQ",
              "RWD",
              "EUR",
              "IBAN",
              "AT",
              "BIC",
              "EXAMATWW",
              "ATU",
              "Inc",
              "Ort",
              "in",
              "App",
              "April"));
      assertEquals(Set.of(), both);
    }
  }

  @ParameterizedTest
  @MethodSource("bills")
  void noCodeOfARuleOrATaxIsPrinted(Invoice bill) throws IOException {
    assertFalse(CODE.matcher(text(Bills.printed(bill))).find());
  }

  @ParameterizedTest
  @MethodSource("bills")
  void theSameInvoiceGivesTheSameBytes(Invoice bill) {
    assertArrayEquals(Bills.printed(bill), Bills.printed(bill));
  }

  @Test
  void itSaysWhatTheLawWants() throws IOException {
    String german = text(Bills.printed(Bills.taxed(Language.DE)));
    for (String said :
        List.of(
            "Rechnung 000012",
            "Beispiel & Söhne GmbH",
            "USt-IdNr. ATU12345678",
            "Leistungsdatum 2. März 2026",
            "Zahlbar bis 1. April 2026",
            "Umsatzsteuer 20 % 450,00",
            "EUR 2.700,00",
            "AT61 1904 3002 3457 3201",
            "EXAMATWW",
            "Zertifizierung eines einzelnen")) {
      assertTrue(german.replace('\u00a0', ' ').contains(said), said + " is not in " + german);
    }
    String reverse = text(Bills.printed(Bills.reverseCharged(Language.DE)));
    assertTrue(reverse.contains("Steuerschuldnerschaft des Leistungsempfängers"), reverse);
    assertTrue(reverse.contains("DE123456789"), reverse);
    String credited = text(Bills.printed(Bills.credited(Bills.taxed(Language.EN), "By mistake.")));
    assertTrue(credited.contains("Credit note 000013"), credited);
    assertTrue(credited.contains("Takes back invoice 000012"), credited);
    assertFalse(credited.contains("IBAN"), "nobody pays a credit note");
  }

  /** All of the longest texts is there, and no line leaves the page. */
  @Test
  void theLongestTextsFit() throws IOException {
    byte[] printed = Bills.printed(Bills.longest(20));
    String text = text(printed).replaceAll("\\s", "");
    assertTrue(text.contains("W".repeat(120)) && text.contains("Ω".repeat(120)), text);
    assertTrue(text.contains("Ж".repeat(120)), text);
    assertTrue(printed.length < 200_000, printed.length + " bytes");
    try (PDDocument document = Loader.loadPDF(printed)) {
      PDFTextStripper inside =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition sign) {
              float end = sign.getXDirAdj() + sign.getWidthDirAdj();
              assertTrue(sign.getXDirAdj() >= 70 && end <= 540, sign + " ends at " + end);
              assertTrue(sign.getYDirAdj() > 40 && sign.getYDirAdj() < 815, sign.toString());
              super.processTextPosition(sign);
            }
          };
      inside.getText(document);
    }
  }

  /** What a face has no sign for does not stop the press. */
  @Test
  void signsOfOtherScriptsAreQuestionMarks() throws IOException {
    String text = text(Bills.printed(Bills.named("株式会社 \uD83D\uDE00 Ltd\u0000")));
    assertTrue(text.contains("???? ? Ltd"), text);
  }

  @ParameterizedTest
  @MethodSource("bills")
  void theEInvoiceSaysTheSameSums(Invoice bill) {
    Document document = bill.document();
    String xml = new String(new EInvoice(bill).xml(), StandardCharsets.UTF_8);
    BigDecimal lines =
        Pattern.compile(
                "<ram:LineTotalAmount>([0-9.]+)</ram:LineTotalAmount></ram:SpecifiedTradeSettlementLine")
            .matcher(xml)
            .results()
            .map(found -> new BigDecimal(found.group(1)))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertEquals(document.totals().net().decimal(), lines);
    assertTrue(xml.contains("<ram:DuePayableAmount>" + document.totals().gross().text() + "<"));
    assertTrue(xml.contains("<ram:TypeCode>" + document.type().code() + "<"));
  }

  /** Photographed from the paper, as a phone does. */
  @Test
  void aPhoneReadsTheCode() throws Exception {
    Invoice bill = Bills.taxed(Language.DE);
    try (PDDocument document = Loader.loadPDF(Bills.printed(bill))) {
      var image = new PDFRenderer(document).renderImageWithDPI(0, 150);
      var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
      String read = new QRCodeReader().decode(bitmap).getText();
      assertEquals(new Sheet(bill).payment().flatMap(Payment::code).orElseThrow(), read);
    }
  }
}
