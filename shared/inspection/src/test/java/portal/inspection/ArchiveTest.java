package portal.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static portal.inspection.Genuine.join;
import static portal.inspection.Genuine.utf8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Office files as archives. */
final class ArchiveTest {
  private static final int END = 22;

  static Stream<Format> archives() {
    return Stream.of(Format.DOCX, Format.XLSX, Format.PPTX, Format.ODT, Format.ODS, Format.ODP);
  }

  @ParameterizedTest
  @MethodSource("archives")
  void aFewBlanksMayFollow(Format format) {
    byte[] whole = Genuine.of(format);
    for (String blanks : new String[] {"\n", "\r\n", " ", "\0", "\0".repeat(300), "\n\t \0"}) {
      assertEquals(Inspected.GOOD, Inspected.as(format, join(whole, utf8(blanks))), blanks);
    }
    Finding malformed = Inspected.bad(Reason.MALFORMED);
    assertEquals(malformed, Inspected.as(format, join(whole, new byte[1000])));
    assertEquals(malformed, Inspected.as(format, join(whole, utf8("\nx"))));
    assertEquals(malformed, Inspected.as(format, join(whole, utf8("\n<script>"))));
  }

  @ParameterizedTest
  @MethodSource("archives")
  void largeEndRecordsAreRead(Format format) {
    byte[] whole = Genuine.of(format);
    assertEquals(Inspected.GOOD, Inspected.as(format, large(whole, 0, true)));
    assertEquals(Inspected.GOOD, Inspected.as(format, large(whole, 0, false)));
    assertEquals(Inspected.GOOD, Inspected.as(format, join(large(whole, 0, true), utf8("\n"))));
  }

  /** Else the two records list different parts, and readers differ. */
  @Test
  void bothEndRecordsSayTheSame() {
    byte[] whole = Genuine.of(Format.DOCX);
    Finding malformed = Inspected.bad(Reason.MALFORMED);
    assertEquals(malformed, Inspected.as(Format.DOCX, large(whole, 1, true)));
    assertEquals(malformed, Inspected.as(Format.DOCX, large(whole, 1, false)));
    byte[] other = large(whole, 0, false);
    other[other.length - 6]++;
    assertEquals(malformed, Inspected.as(Format.DOCX, other));
    byte[] moved = large(whole, 0, true);
    moved[moved.length - END - 12]++;
    assertEquals(malformed, Inspected.as(Format.DOCX, moved));
  }

  /** The archive with the end record of large ones, its list so much further on. */
  private static byte[] large(byte[] archive, int further, boolean only) {
    byte[] before = Arrays.copyOf(archive, archive.length - END);
    ByteBuffer end =
        ByteBuffer.wrap(Arrays.copyOfRange(archive, archive.length - END, archive.length))
            .order(ByteOrder.LITTLE_ENDIAN);
    byte[] records =
        ByteBuffer.allocate(56 + 20)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(0x06064b50)
            .putLong(44)
            .putShort((short) 45)
            .putShort((short) 45)
            .putLong(0)
            .putLong(end.getShort(8))
            .putLong(end.getShort(10))
            .putLong(end.getInt(12))
            .putLong(end.getInt(16) + further)
            .putInt(0x07064b50)
            .putInt(0)
            .putLong(before.length)
            .putInt(1)
            .array();
    if (only) {
      end.putInt(8, -1).putInt(12, -1).putInt(16, -1);
    }
    return join(before, records, end.array());
  }

  /** Their places are in a field that is else left out. */
  @Test
  void largePlacesAreRead() {
    byte[] whole = Genuine.archive("[Content_Types].xml", "word/document.xml");
    ByteBuffer all = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
    int list = all.getInt(whole.length - 6);
    int size = all.getInt(whole.length - 10);
    int first = 46 + "[Content_Types].xml".length();
    byte[] place =
        ByteBuffer.allocate(12)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putShort((short) 1)
            .putShort((short) 8)
            .putLong(0)
            .array();
    all.putShort(list + 30, (short) 12).putInt(list + 42, -1).putInt(whole.length - 10, size + 12);
    byte[] large =
        join(
            Arrays.copyOf(whole, list + first),
            place,
            Arrays.copyOfRange(whole, list + first, whole.length));
    assertEquals(Inspected.GOOD, Inspected.as(Format.DOCX, large));
    large[list + first + 4] = 7;
    assertEquals(Inspected.bad(Reason.MALFORMED), Inspected.as(Format.DOCX, large));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
        "application/vnd.ms-excel.sheet.binary.macroEnabled.main",
        "application/vnd.ms-excel.template.macroEnabled.main+xml",
        "application/vnd.ms-excel.addin.macroEnabled.main+xml",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
        "application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml",
        "application/vnd.openxmlformats-officedocument.presentationml.template.main+xml",
        "application/vnd.openxmlformats-officedocument.presentationml.slideshow.main+xml",
        "application/vnd.ms-powerpoint.slideshow.macroEnabled.main+xml",
        "application/xml"
      })
  void templatesAndFilesWithMacrosAreOtherFormats(String mainType) {
    for (Format format : new Format[] {Format.DOCX, Format.XLSX, Format.PPTX}) {
      Finding differs = Inspected.bad(Reason.SIGNATURE_DIFFERS);
      assertEquals(differs, Inspected.as(format, office(format, Genuine.types(mainType))));
      String both = format.mediaType() + ".main+xml\"/><Default Extension=\"x\" ContentType=\"";
      if (!mainType.equals("application/xml")) {
        assertEquals(differs, Inspected.as(format, office(format, Genuine.types(both + mainType))));
      }
    }
  }

  @Test
  void macrosByOtherNamesAreSeen() {
    for (String type :
        new String[] {
          "application/vnd.ms-office.vbaProject",
          "application/vnd.ms-excel.macrosheet+xml",
          "application/vnd.ms-office.activeX+xml"
        }) {
      String types =
          Genuine.types(
              Format.XLSX.mediaType()
                  + ".main+xml\"/><Override PartName=\"/xl/a.xml\" ContentType=\""
                  + type);
      assertEquals(
          Inspected.bad(Reason.ACTIVE_CONTENT),
          Inspected.as(Format.XLSX, office(Format.XLSX, types)));
    }
  }

  @Test
  void theListOfContentTypesIsOne() {
    Finding malformed = Inspected.bad(Reason.MALFORMED);
    for (String none : new String[] {"", "<Types>", "hello", "<a/><b/>"}) {
      assertEquals(malformed, Inspected.as(Format.DOCX, office(Format.DOCX, none)), none);
    }
    String bomb = "<!DOCTYPE a [<!ENTITY b \"c\"><!ENTITY d \"&b;&b;\">]>";
    String types = Genuine.types(Format.DOCX.mediaType() + ".main+xml");
    String used = types.replace("\"/main.xml\"", "\"&d;\"").replaceFirst("<Types", bomb + "<Types");
    assertEquals(malformed, Inspected.as(Format.DOCX, office(Format.DOCX, used)));
  }

  @Test
  void noBombIsUnpacked() {
    String types = Genuine.types(Format.DOCX.mediaType() + ".main+xml");
    assertEquals(
        Inspected.GOOD,
        Inspected.as(Format.DOCX, office(Format.DOCX, types + " ".repeat(3 << 20))));
    assertEquals(
        Inspected.bad(Reason.MALFORMED),
        Inspected.as(Format.DOCX, office(Format.DOCX, types + " ".repeat(5 << 20))));
  }

  /** Far from both ends, and behind documents that are embedded as they are. */
  @Test
  void theContentTypesAreFoundAnywhere() {
    byte[] inner = Genuine.of(Format.XLSX);
    String types = Genuine.types(Format.DOCX.mediaType() + ".main+xml");
    byte[] filler = new byte[3 << 20];
    byte[] docx =
        Genuine.zip(
            zip -> {
              Genuine.store(zip, "word/document.xml", filler);
              for (int number = 0; number < 9; number++) {
                Genuine.store(zip, "word/embeddings/" + number + ".xlsx", inner);
                Genuine.store(zip, "word/media/" + number, Arrays.copyOf(filler, 60_000 + number));
              }
              Genuine.store(zip, "[Content_Types].xml", utf8(types));
              Genuine.store(zip, "word/more.xml", filler);
            });
    assertEquals(Inspected.GOOD, Inspected.as(Format.DOCX, docx));
  }

  @ParameterizedTest
  @EnumSource(names = {"ODT", "ODS", "ODP"})
  void theMediaTypeMayStandAnywhere(Format format) {
    byte[] later =
        Genuine.zip(
            zip -> {
              entry(zip, "content.xml", "<a/>");
              entry(zip, "mimetype", format.mediaType());
              entry(zip, "META-INF/manifest.xml", Genuine.manifest(""));
            });
    assertEquals(Inspected.GOOD, Inspected.as(format, later));
    byte[] other =
        Genuine.zip(
            zip -> {
              entry(zip, "content.xml", "<a/>");
              entry(zip, "mimetype", format.mediaType() + "-template");
              entry(zip, "META-INF/manifest.xml", Genuine.manifest(""));
            });
    assertEquals(Inspected.bad(Reason.SIGNATURE_DIFFERS), Inspected.as(format, other));
  }

  @ParameterizedTest
  @EnumSource(names = {"ODT", "ODS", "ODP"})
  void encryptedOpenDocumentsNeedAPassword(Format format) {
    String encrypted =
        "<manifest:encryption-data manifest:checksum=\"YQ==\"><manifest:algorithm/>"
            + "</manifest:encryption-data>";
    byte[] document =
        Genuine.zip(
            zip -> {
              Genuine.store(zip, "mimetype", utf8(format.mediaType()));
              entry(zip, "content.xml", "xyz");
              entry(zip, "META-INF/manifest.xml", Genuine.manifest(encrypted));
            });
    assertEquals(Inspected.bad(Reason.NEEDS_PASSWORD), Inspected.as(format, document));
  }

  @Test
  void encryptedOfficeDocumentsNeedAPassword() {
    byte[] compound = new byte[40_000];
    ByteBuffer.wrap(compound).putLong(0xd0cf11e0a1b11ae1L);
    assertEquals(Inspected.bad(Reason.SIGNATURE_DIFFERS), Inspected.as(Format.DOCX, compound));
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, compound, 35_000, name.length);
    assertEquals(Inspected.bad(Reason.NEEDS_PASSWORD), Inspected.as(Format.DOCX, compound));
    assertNotEquals(
        Inspected.bad(Reason.NEEDS_PASSWORD),
        Inspected.as(Format.DOCX, join(new byte[1], compound)));
  }

  private static byte[] office(Format format, String types) {
    String folder = format == Format.DOCX ? "word/" : format == Format.XLSX ? "xl/" : "ppt/";
    return Genuine.zip(
        zip -> {
          entry(zip, "[Content_Types].xml", types);
          entry(zip, folder + "main.xml", "<a/>");
        });
  }

  private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(utf8(content));
    zip.closeEntry();
  }
}
