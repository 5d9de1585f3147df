package portal.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FileNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "manual.pdf", "Übersicht (2).docx", "報告 書.pdf", "a'b\"c;d%.md", "x😀.png"})
  void usualNamesAreTaken(String name) {
    assertEquals(Optional.of(name), FileName.parse(name).map(FileName::value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "../a.pdf",
        "a/b.pdf",
        "a\\b.pdf",
        "/a",
        "a\0.pdf",
        "a\nb.pdf",
        "a\u007f",
        "a\u0085b",
        "a\u2028b",
        "fdp.\u202eexe.pdf",
        "a\u2066b",
        "a\u200fb",
        "a\u061cb",
        "\ufeffa",
        " a",
        "a ",
        "a.",
        ".a",
        "a\u00a0",
        "\ud800.pdf",
        "a\udc00"
      })
  void trickyNamesAreNot(String name) {
    assertTrue(FileName.parse(name).isEmpty());
  }

  static IntStream forbidden() {
    return IntStream.concat(
        IntStream.concat(IntStream.rangeClosed(0, 0x1f), IntStream.rangeClosed(0x7f, 0x9f)),
        IntStream.concat(
            IntStream.rangeClosed(0x202a, 0x202e), IntStream.rangeClosed(0x2066, 0x2069)));
  }

  @ParameterizedTest
  @MethodSource("forbidden")
  void noControlStandsInAName(int character) {
    assertTrue(FileName.parse("a" + Character.toString(character) + "b.pdf").isEmpty());
  }

  @Test
  void lengthIsThatOfUtf8() {
    assertTrue(FileName.parse("a".repeat(255)).isPresent());
    assertTrue(FileName.parse("a".repeat(256)).isEmpty());
    assertTrue(FileName.parse("ü".repeat(127)).isPresent());
    assertTrue(FileName.parse("ü".repeat(128)).isEmpty());
    assertTrue(FileName.parse("a".repeat(4096)).isEmpty());
  }

  @Test
  void decomposedLettersAreComposed() {
    assertEquals(Optional.of(new FileName("Ü.pdf")), FileName.parse("U\u0308.pdf"));
  }

  /** The second is the example of RFC 8187, the third that of RFC 6266. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          manual.pdf     | manual.pdf     | manual.pdf
          £ and € rates  | _ and _ rates  | %C2%A3%20and%20%E2%82%AC%20rates
          € rates        | _ rates        | %E2%82%AC%20rates
          a"b%c;d'e*.md  | a_b_c;d'e*.md  | a%22b%25c%3Bd%27e%2A.md
          x😀.png        | x_.png         | x%F0%9F%98%80.png
          """)
  void downloadsAreSavedUnderTheName(String name, String plain, String extended) {
    assertEquals(
        "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + extended,
        new FileName(name).contentDisposition());
  }

  @ParameterizedTest
  @CsvSource({
    "a.PDF, application/pdf, PDF",
    "invoice.exe.pdf, application/pdf, PDF",
    "a.jpeg, image/jpeg, JPEG",
    "a.JPG, IMAGE/JPEG, JPEG",
    "a.m4v, video/mp4, MP4"
  })
  void theLastExtensionAndTheTypeAgree(String name, String type, Format format) {
    assertEquals(Optional.of(format), Format.declared(type, new FileName(name)));
  }

  @ParameterizedTest
  @CsvSource({
    "invoice.pdf.exe, application/pdf",
    "pdf, application/pdf",
    "a.pdf, application/zip",
    "a.pdf, image/png",
    "a.pdf, application/pdf; x=1",
    "a.zip, application/zip",
    "a.docm, application/vnd.ms-word.document.macroEnabled.12"
  })
  void whatDisagreesIsNoFormat(String name, String type) {
    assertEquals(Optional.empty(), Format.declared(type, new FileName(name)));
  }

  @ParameterizedTest
  @EnumSource
  void everyFormatIsFoundByItsTypeAndNames(Format format) {
    assertEquals(Optional.of(format), Format.ofType(format.mediaType()));
    for (String extension : format.extensions()) {
      assertEquals(Optional.of(format), Format.of(new FileName("a." + extension)));
    }
  }
}
