package portal.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MimeMailTest {
  private static final Session SESSION = Session.getInstance(new Properties());
  private static final Instant DATE = Instant.parse("2026-03-02T10:00:00Z");

  private static MimeMessage read(byte[] mime) throws Exception {
    return new MimeMessage(SESSION, new ByteArrayInputStream(mime));
  }

  private static byte[] compose(String subject) {
    return MimeMail.compose(
        new Envelope("a@example.org", "B\u00fcro", "b@example.org", "c@example.org", subject),
        "t\u00e4xt",
        "<p>h</p>",
        List.of(),
        DATE);
  }

  @Test
  void bothPartsSayWhatWasWritten() throws Exception {
    MimeMessage mail = read(compose("Gr\u00fc\u00dfe"));
    MimeMultipart parts = (MimeMultipart) mail.getContent();
    assertEquals("Gr\u00fc\u00dfe", mail.getSubject());
    assertEquals(
        List.of("t\u00e4xt", "<p>h</p>"),
        List.of(parts.getBodyPart(0).getContent(), parts.getBodyPart(1).getContent()));
    assertEquals(
        "Optional[auto-generated]",
        java.util.Optional.ofNullable(mail.getHeader("Auto-Submitted", null)).toString());
  }

  @Test
  void anAnswerGoesWhereItIsRead() throws Exception {
    assertEquals("b@example.org", read(compose("S")).getReplyTo()[0].toString());
  }

  @Test
  void aFileComesBesideTheLetterAsItIs() throws Exception {
    byte[] file = new byte[70_000];
    new Random(3).nextBytes(file);
    byte[] mime =
        MimeMail.compose(
            new Envelope("a@example.org", "A", "b@example.org", "c@example.org", "S"),
            "täxt",
            "<p>h</p>",
            List.of(new Attachment("Rechnung-000012.pdf", "application/pdf", file)),
            DATE);
    MimeMultipart mixed = (MimeMultipart) read(mime).getContent();
    assertTrue(mixed.getContentType().startsWith("multipart/mixed"), mixed.getContentType());
    MimeMultipart letter = (MimeMultipart) mixed.getBodyPart(0).getContent();
    assertEquals("täxt", letter.getBodyPart(0).getContent());
    assertEquals("application/pdf", mixed.getBodyPart(1).getContentType().replaceAll(";.*", ""));
    assertEquals("Rechnung-000012.pdf", mixed.getBodyPart(1).getFileName());
    assertEquals("attachment", mixed.getBodyPart(1).getDisposition());
    assertArrayEquals(file, mixed.getBodyPart(1).getInputStream().readAllBytes());
    assertTrue(
        new String(mime, StandardCharsets.US_ASCII).lines().allMatch(line -> line.length() <= 78));
  }

  @Test
  void noControlCharacterReachesAFileName() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Attachment("a\r\nBcc: x", "application/pdf", new byte[1]));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one\ntwo\n",
        "one\r\ntwo",
        "täxt\nzwei",
        "\n\n",
        ".\n.",
        "From me\n",
        "a \nb\t\n"
      })
  void linesEndAsInMailAndAreShort(String text) throws Exception {
    byte[] mime =
        MimeMail.compose(
            new Envelope("a@example.org", "A", "b@example.org", "c@example.org", "S"),
            text + "x".repeat(2_000),
            "<p>" + text + "</p>",
            List.of(),
            DATE);
    String written = new String(mime, StandardCharsets.US_ASCII);
    assertFalse(written.replace("\r\n", "").contains("\n"), "a bare line feed");
    assertFalse(written.replace("\r\n", "").contains("\r"), "a bare return");
    assertTrue(written.lines().allMatch(line -> line.length() <= 78), "a long line");
    MimeMultipart parts = (MimeMultipart) read(mime).getContent();
    assertEquals(
        (text + "x".repeat(2_000)).replace("\r\n", "\n"),
        parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n"));
  }

  @Test
  void noSubjectHoweverWildAddsAHeader() throws Exception {
    var expected =
        new TreeSet<>(
            List.of(
                "From",
                "Reply-To",
                "To",
                "Subject",
                "Date",
                "MIME-Version",
                "Content-Type",
                "Auto-Submitted"));
    Random random = new Random(11);
    for (int i = 0; i < 2_000; i++) {
      String subject =
          random
              .ints(1 + random.nextInt(300), 1, 0x2FFF)
              .filter(c -> !Character.isISOControl(c))
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      if (subject.isBlank()) {
        continue;
      }
      var names = new TreeSet<String>();
      Collections.list(read(compose(subject)).getAllHeaders())
          .forEach(header -> names.add(header.getName()));
      assertEquals(expected, names);
    }
  }

  @Test
  void controlCharactersNeverReachAHeader() {
    for (String evil : List.of("a\r\nBcc: x@example.org", "a\nb", "a\rb", "a\u0000b", "a\u0085b")) {
      assertThrows(IllegalArgumentException.class, () -> compose(evil));
      assertThrows(
          IllegalArgumentException.class,
          () -> new Envelope("a@example.org", "x", "b@example.org", "c@example.org" + evil, "s"));
      assertThrows(
          IllegalArgumentException.class,
          () -> new Envelope("a@example.org", "x", "b@example.org" + evil, "c@example.org", "s"));
    }
  }
}
