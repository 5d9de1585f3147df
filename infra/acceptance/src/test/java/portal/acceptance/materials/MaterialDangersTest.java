package portal.acceptance.materials;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import portal.acceptance.materials.MaterialCase.Sample;
import portal.acceptance.walk.Client.Answer;
import portal.aws.Sha256;
import portal.stores.RawHttp;

/** What must never be released: files that are two things, malware, names that steer. */
@Tag("objects")
@ExtendWith(SharedMaterialPortal.class)
class MaterialDangersTest {
  private static final String PDF =
      """
      %PDF-1.4
      1 0 obj<</Type/Catalog/Pages 2 0 R>> endobj
      2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>> endobj
      3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj
      xref
      0 4
      0000000000 65535 f\s
      0000000009 00000 n\s
      0000000053 00000 n\s
      0000000103 00000 n\s
      trailer<</Size 4/Root 1 0 R>>
      startxref
      163
      %%EOF
      """;

  /** In two halves, lest this source file be taken for malware. */
  private static final String VIRUS =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-".concat("ANTIVIRUS-TEST-FILE!$H+H*");

  private static MaterialPortal there;
  private static MaterialCase found;

  @BeforeAll
  static void start(MaterialPortal shared) {
    there = shared;
    found = MaterialCase.opened(there, "dangers");
  }

  private static byte[] both(byte[] first, byte[] second) {
    var all = new ByteArrayOutputStream();
    all.writeBytes(first);
    all.writeBytes(second);
    return all.toByteArray();
  }

  private static byte[] zip() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("run.txt"));
      zip.write("run".getBytes(ISO_8859_1));
    }
    return bytes.toByteArray();
  }

  private static byte[] png() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }

  static Stream<Arguments> dangers() throws IOException {
    byte[] pdf = PDF.getBytes(ISO_8859_1);
    return Stream.of(
        Arguments.of("ambiguous", new Sample("a.pdf", "application/pdf", both(pdf, zip()))),
        Arguments.of("ambiguous", new Sample("b.png", "image/png", both(png(), zip()))),
        Arguments.of(
            "signature-differs", Sample.text("c.txt", "<!DOCTYPE html><script>alert(1)</script>")),
        Arguments.of("malware", Sample.text("d.txt", VIRUS)),
        Arguments.of("signature-differs", new Sample("e.pdf", "application/pdf", png())));
  }

  @ParameterizedTest
  @MethodSource("dangers")
  void whatIsNotWhatItSaysIsRejectedAndGone(String why, Sample danger) {
    int number = found.stored(danger, "overview");
    assertEquals("rejected", found.state(number));
    assertEquals(why, found.shown(number).textAt("reason", "code").orElseThrow());
    assertFalse(found.shown(number).textAt("reason", "text").orElseThrow().isBlank());
    assertEquals(409, found.file(number, "reading", "{}").status());
    assertEquals(409, found.file(number, "uploads", "{}").status());
    assertFalse(there.objects(found.reference()).contains(found.key(number)));
  }

  /** The same without the danger pass, so that it is the danger that is refused. */
  @Test
  void theirHarmlessHalvesAreReleased() throws IOException {
    byte[] pdf = PDF.getBytes(ISO_8859_1);
    for (Sample good :
        List.of(
            new Sample("a.pdf", "application/pdf", pdf),
            new Sample("b.png", "image/png", png()),
            Sample.text("d.txt", VIRUS.substring(1)))) {
      assertEquals("released", found.state(found.stored(good, "overview")), good.name());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void aNameThatSteersIsRefused(String name) {
    int before = found.seen().objects("files").size();
    Answer refused =
        found.declare(
            MaterialCase.declaration(name, "text/plain", 5, "overview")
                .text("sha256", Sha256.hex("hello"))
                .build());
    assertEquals(422, refused.status(), refused.body());
    assertEquals("/name", refused.objects("errors").getFirst().text("pointer").orElseThrow());
    assertEquals(before, found.seen().objects("files").size());
  }

  static Stream<String> names() {
    return Stream.of(
        "../secret.txt",
        "..\\secret.txt",
        "/etc/passwd.txt",
        "a\u0000.txt",
        "a\r\nSet-Cookie: b.txt",
        "invoice\u202Etxt.exe.txt",
        "\u2067a.txt",
        "a".repeat(4092) + ".txt",
        "a.pdf.exe",
        "a.pdf");
  }

  @Test
  void aFileThatIsNotReleasedYetIsNotRead() {
    int number = found.declared(Sample.text("later.txt", "later"), "overview");
    assertEquals(409, found.file(number, "reading", "{}").status());
    assertEquals(404, found.file(number + 1000, "reading", "{}").status());
  }

  @Test
  void aReleasedFileIsReadAsItIsAndOnlySigned() {
    Sample good = Sample.text("good \"one\".txt", "Good.");
    int number = found.stored(good, "overview");
    Answer reading = found.file(number, "reading", "{}");
    java.net.URI uri = java.net.URI.create(reading.text("url"));
    RawHttp.Answer read = RawHttp.send("GET", uri, java.util.Map.of(), new byte[0]);
    assertEquals("200", read.outcome());
    assertEquals("Good.", read.body());
    String head = read.head().toLowerCase(java.util.Locale.ROOT);
    assertEquals(true, head.contains("content-disposition: attachment;"), head);
    var other = java.net.URI.create(uri.toString().replace("/" + number + "?", "/1?"));
    assertEquals(
        "403 SignatureDoesNotMatch",
        RawHttp.send("GET", other, java.util.Map.of(), new byte[0]).outcome());
  }
}
