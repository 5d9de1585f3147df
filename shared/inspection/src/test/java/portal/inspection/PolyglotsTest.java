package portal.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static portal.inspection.Genuine.archive;
import static portal.inspection.Genuine.box;
import static portal.inspection.Genuine.fileType;
import static portal.inspection.Genuine.join;
import static portal.inspection.Genuine.utf8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that would be two things at once, or run. */
final class PolyglotsTest {
  private static final byte[] ZIP = archive("run.class", "META-INF/MANIFEST.MF");

  private static void refused(Reason reason, Format format, byte[] content) {
    assertEquals(Inspected.bad(reason), Inspected.as(format, content));
  }

  @ParameterizedTest
  @MethodSource("portal.inspection.InspectionTest#binaries")
  void noFileIsAnArchiveToo(Format format) {
    assertNotEquals(
        Inspected.GOOD, Inspected.as(format, join(Genuine.of(format), ZIP)), "appended");
    assertNotEquals(Inspected.GOOD, Inspected.as(format, join(ZIP, Genuine.of(format))), "before");
  }

  @Test
  void anArchiveInsideAPdfThatStillEndsAsOneIsSeen() {
    byte[] pdf = Genuine.pdf();
    byte[] trailer = utf8("\nstartxref\n9\n%%EOF");
    refused(Reason.AMBIGUOUS, Format.PDF, join(pdf, utf8("\n"), ZIP, trailer));
    refused(Reason.AMBIGUOUS, Format.PDF, join(pdf, utf8("\n"), commented(trailer)));
  }

  @Test
  void anArchiveInAPicturesLastPartIsSeen() {
    byte[] png = Genuine.of(Format.PNG);
    byte[] end = Arrays.copyOfRange(png, png.length - 12, png.length);
    byte[] before = Arrays.copyOf(png, png.length - 12);
    byte[] chunk = ByteBuffer.allocate(8).putInt(ZIP.length).put(utf8("zIPp")).array();
    refused(Reason.AMBIGUOUS, Format.PNG, join(before, chunk, ZIP, new byte[4], end));
    refused(Reason.AMBIGUOUS, Format.MP4, join(Genuine.of(Format.MP4), box("free", ZIP)));
    byte[] jpeg = Genuine.of(Format.JPEG);
    byte[] comment = segment(ZIP);
    refused(
        Reason.AMBIGUOUS,
        Format.JPEG,
        join(Arrays.copyOf(jpeg, 2), comment, Arrays.copyOfRange(jpeg, 2, jpeg.length)));
  }

  @Test
  void whatPdfReadersWouldFindIsSeen() {
    byte[] pdf = Genuine.pdf();
    refused(
        Reason.AMBIGUOUS,
        Format.MP4,
        join(fileType("isom"), box("free", pdf), box("moov", pdf), box("mdat", pdf)));
    byte[] jpeg = Genuine.of(Format.JPEG);
    refused(
        Reason.AMBIGUOUS,
        Format.JPEG,
        join(Arrays.copyOf(jpeg, 2), segment(pdf), Arrays.copyOfRange(jpeg, 2, jpeg.length)));
    byte[] stored =
        Genuine.zip(
            zip -> {
              Genuine.store(zip, "a.pdf", pdf);
              Genuine.store(zip, "[Content_Types].xml", utf8("<a/>"));
              Genuine.store(zip, "word/document.xml", utf8("<a/>"));
            });
    refused(Reason.AMBIGUOUS, Format.DOCX, stored);
    refused(Reason.AMBIGUOUS, Format.TEXT, join(utf8("Hello\n"), pdf));
    refused(Reason.SIGNATURE_DIFFERS, Format.TEXT, pdf);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<script>alert(1)</script>", "<HTML>", "<!DocType html>", "<?php ", "<svg "})
  void pagesInTheStartOfAPictureAreSeen(String page) {
    byte[] jpeg = Genuine.of(Format.JPEG);
    byte[] rest = Arrays.copyOfRange(jpeg, 2, jpeg.length);
    refused(Reason.AMBIGUOUS, Format.JPEG, join(Arrays.copyOf(jpeg, 2), segment(utf8(page)), rest));
    refused(Reason.SIGNATURE_DIFFERS, Format.PDF, join(utf8(page + "\n"), Genuine.pdf()));
    byte[] pdf = Genuine.pdf();
    refused(
        Reason.AMBIGUOUS,
        Format.PDF,
        join(
            Arrays.copyOf(pdf, 9),
            utf8("%" + page + "\n"),
            Arrays.copyOfRange(pdf, 9, pdf.length)));
  }

  @Test
  void tapesAndDiscsAreSeen() {
    byte[] tape = new byte[300];
    System.arraycopy(utf8("ustar\0"), 0, tape, 257 - 20 - 8, 6);
    byte[] mp4 =
        join(fileType("isom"), box("free", tape), box("moov", new byte[8]), box("mdat", tape));
    assertEquals('u', mp4[257]);
    refused(Reason.AMBIGUOUS, Format.MP4, mp4);
    byte[] disc = new byte[40_000];
    System.arraycopy(utf8("CD001"), 0, disc, 32769 - 20 - 8, 5);
    refused(
        Reason.AMBIGUOUS,
        Format.MP4,
        join(fileType("isom"), box("free", disc), box("moov", disc), box("mdat", disc)));
  }

  @ParameterizedTest
  @CsvSource({
    "DOCX, word/vbaProject.bin, ACTIVE_CONTENT",
    "XLSX, xl/vbaProject.bin, ACTIVE_CONTENT",
    "XLSX, xl/macrosheets/sheet1.xml, ACTIVE_CONTENT",
    "PPTX, ppt/activeX/activeX1.xml, ACTIVE_CONTENT",
    "DOCX, META-INF/MANIFEST.MF, AMBIGUOUS",
    "DOCX, classes.dex, AMBIGUOUS",
    "DOCX, xl/workbook.xml, AMBIGUOUS",
    "DOCX, ../../evil.sh, MALFORMED",
    "DOCX, /etc/passwd, MALFORMED",
    "DOCX, word/..\\evil, MALFORMED",
    "DOCX, WORD/document.xml, MALFORMED"
  })
  void officeFilesHoldNothingThatRuns(Format format, String name, Reason reason) {
    String folder = format == Format.DOCX ? "word/" : format == Format.XLSX ? "xl/" : "ppt/";
    String[] names = {"[Content_Types].xml", folder + "document.xml", name};
    refused(reason, format, archive(names));
  }

  @Test
  void openDocumentsHoldNothingThatRuns() {
    String type = Format.ODT.mediaType();
    refused(Reason.ACTIVE_CONTENT, Format.ODT, Genuine.openDocument(type, "Basic/Standard/M.xml"));
    refused(Reason.ACTIVE_CONTENT, Format.ODT, Genuine.openDocument(type, "Scripts/python/m.py"));
    refused(Reason.AMBIGUOUS, Format.ODT, Genuine.openDocument(type, "META-INF/MANIFEST.MF"));
    refused(Reason.AMBIGUOUS, Format.ODT, Genuine.openDocument(type, "[Content_Types].xml"));
    refused(Reason.SIGNATURE_DIFFERS, Format.ODT, Genuine.openDocument(type + "-template"));
  }

  @Test
  void aPlainArchiveIsNoDocument() {
    refused(Reason.SIGNATURE_DIFFERS, Format.DOCX, ZIP);
    refused(Reason.SIGNATURE_DIFFERS, Format.ODT, ZIP);
  }

  @Test
  void encryptedAndCommentedArchivesAreRefused() {
    byte[] docx = Genuine.of(Format.DOCX);
    int list = ByteBuffer.wrap(docx).order(ByteOrder.LITTLE_ENDIAN).getInt(docx.length - 6);
    docx[list + 8] |= 1;
    refused(Reason.MALFORMED, Format.DOCX, docx);
    refused(
        Reason.MALFORMED,
        Format.DOCX,
        Genuine.zip(
            zip -> {
              zip.setComment("hello");
              Genuine.store(zip, "[Content_Types].xml", utf8("<a/>"));
              Genuine.store(zip, "word/document.xml", utf8("<a/>"));
            }));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%PDF-1.8\n", "%PDF-3.0\n", "%PDF-1.44", "%pdf-1.4\n", "%FDF-1.2\n", "%!PS-Ado"})
  void otherVersionsAreNoPdf(String header) {
    byte[] pdf = Genuine.pdf();
    byte[] start = utf8(header);
    System.arraycopy(start, 0, pdf, 0, start.length);
    refused(Reason.SIGNATURE_DIFFERS, Format.PDF, pdf);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x4d5a9000, 0x7f454c46, 0xcafebabe, 0xfeedfacf})
  void programsAreNoFile(int signature) {
    byte[] program = ByteBuffer.allocate(4096).putInt(signature).array();
    for (Format format : Format.values()) {
      assertNotEquals(Inspected.GOOD, Inspected.as(format, program));
    }
  }

  @Test
  void whatStandsInTheMiddleIsNobodysBusiness() {
    byte[] filler = new byte[100_000];
    byte[] all = join(filler, ZIP, Genuine.pdf(), utf8("<script>"), filler);
    assertEquals(
        Inspected.GOOD,
        Inspected.as(Format.MP4, join(fileType("mp42"), Genuine.movie(), box("mdat", all))));
    byte[] pdf = Genuine.pdf();
    assertEquals(
        Inspected.GOOD,
        Inspected.as(
            Format.PDF, join(Arrays.copyOf(pdf, 200), all, utf8("\nstartxref 9 %%EOF\r\n"))));
  }

  private static byte[] segment(byte[] body) {
    return join(
        ByteBuffer.allocate(4).putShort((short) 0xfffe).putShort((short) (2 + body.length)).array(),
        body);
  }

  private static byte[] commented(byte[] comment) {
    return Genuine.zip(
        zip -> {
          zip.setComment(new String(comment, StandardCharsets.UTF_8));
          Genuine.store(zip, "a", utf8("a"));
        });
  }
}
