package portal.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portal.certification.CaseId;
import portal.json.JsonObject;
import portal.submission.FileId;
import portal.submission.Submission;
import portal.testing.FunctionAnswer;

class DeclareFileTest {
  private static final String DIGEST = "0123456789abcdef".repeat(4);
  private static final long MEBIBYTES = 1024L * 1024;

  private final Desk desk = new Desk();
  private final CaseId id = desk.commissioned();
  private final String secret = desk.begin(id);

  private FunctionAnswer declare(String body) {
    return desk.byApplicant("POST /api/submission/files", secret).body(body).send();
  }

  private static String body(String name, long length, String type, String item) {
    return JsonObject.builder()
        .text("name", name)
        .text("type", type)
        .number("length", length)
        .text("item", item)
        .flag("confidential", false)
        .text("sha256", length > 16 * MEBIBYTES ? Optional.empty() : Optional.of(DIGEST))
        .build()
        .write();
  }

  private void assertNothingStored() {
    assertEquals(0, desk.materials.submission(id).orElseThrow().contents().lastNumber());
    assertTrue(desk.materials.find(id).orElseThrow().files().isEmpty());
    assertTrue(desk.stores.history(new FileId(id, 1).aggregate()).isEmpty());
    assertEquals(0, desk.objects.openUploads());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../x.pdf",
        "..\\x.pdf",
        "/etc/x.pdf",
        "a/b.pdf",
        "a\\b.pdf",
        "x\u0000.pdf",
        "x.pdf\u0000",
        "x\n.pdf",
        "x\u202efdp.pdf",
        "x\u2066.pdf",
        "x\u200f.pdf",
        ".pdf",
        "x.pdf.",
        "x\u007f.pdf",
        ""
      })
  void aNameThatCouldBeReadAsAnythingElseIsRefused(String name) {
    FunctionAnswer answer = declare(body(name, 10, "application/pdf", "overview"));
    assertEquals("422 invalid-fields", answer.outcome());
    assertTrue(answer.body().contains("/name"), answer.body());
    assertNothingStored();
  }

  @Test
  void aNameOfMoreBytesThanFileSystemsTakeIsRefused() {
    for (String stem : List.of("x".repeat(4096), "x".repeat(252), "\u00e4".repeat(126))) {
      FunctionAnswer answer = declare(body(stem + ".pdf", 10, "application/pdf", "overview"));
      assertEquals("422 invalid-fields", answer.outcome());
    }
    assertNothingStored();
    assertEquals(
        201,
        declare(body("\u00e4".repeat(125) + ".pdf", 10, "application/pdf", "overview")).status());
  }

  @ParameterizedTest
  @CsvSource({
    "x.pdf, 0, application/pdf, overview, /length",
    "x.pdf, -1, application/pdf, overview, /length",
    "x.mp4, 5368709121, video/mp4, overview, /length",
    "x.exe, 10, application/pdf, overview, /name",
    "x.pdf.exe, 10, application/pdf, overview, /name",
    "x, 10, application/pdf, overview, /name",
    "x.pdf, 10, text/plain, overview, /name",
    "x.html, 10, text/html, overview, /type",
    "x.zip, 10, application/zip, overview, /type",
    "x.pdf, 10, application/pdf; charset=x, overview, /type",
    "x.pdf, 10, application/pdf, no-such-item, /item",
    "x.pdf, 10, application/pdf, '', /item"
  })
  void whatIsNotTakenIsRefused(String name, long length, String type, String item, String where) {
    FunctionAnswer answer = declare(body(name, length, type, item));
    assertEquals("422 invalid-fields", answer.outcome());
    assertTrue(answer.body().contains(where), answer.body());
    assertNothingStored();
  }

  @Test
  void aShortFileComesWithItsDigestAndALongOneWithout() {
    String shortOne = body("x.mp4", 16 * MEBIBYTES, "video/mp4", "overview");
    assertEquals(
        "422 invalid-fields", declare(shortOne.replace("," + digest(), "")).outcome(), shortOne);
    assertEquals(
        "422 invalid-fields",
        declare(shortOne.replace(DIGEST, DIGEST.toUpperCase(java.util.Locale.ROOT))).outcome());
    assertNothingStored();
    assertFalse(Desk.flag(declare(shortOne).json(), "multipart"));
    assertEquals(0, desk.objects.openUploads());
    FunctionAnswer longOne = declare(body("y.mp4", 16 * MEBIBYTES + 1, "video/mp4", "overview"));
    assertTrue(Desk.flag(longOne.json(), "multipart"));
    assertEquals(1, desk.objects.openUploads());
    assertEquals(
        201, declare(body("z.mp4", Submission.LONGEST_FILE, "video/mp4", "overview")).status());
  }

  private static String digest() {
    return "\"sha256\":\"" + DIGEST + "\"";
  }

  @Test
  void aFifthLongestFileIsTooMuch() {
    String longest = body("x.mp4", Submission.LONGEST_FILE, "video/mp4", "overview");
    for (int i = 0; i < 4; i++) {
      assertEquals(201, declare(longest).status());
    }
    assertEquals("409 conflict", declare(longest).outcome());
    assertEquals(4, desk.objects.openUploads(), "What is refused opens no upload");
    assertEquals(
        "409 conflict", declare(body("x.pdf", 1, "application/pdf", "overview")).outcome());
  }

  @Test
  void theFileAfterTheMostIsRefusedUntilOneIsTakenBack() {
    String body = body("x.pdf", 10, "application/pdf", "overview");
    IntStream.range(0, Submission.MOST_FILES)
        .forEach(_ -> assertEquals(201, declare(body).status()));
    assertEquals("409 conflict", declare(body).outcome());
    FunctionAnswer removed =
        desk.byApplicant("POST /api/submission/files/{number}/removal", secret)
            .path("number", "7")
            .send();
    assertEquals(200, removed.status());
    FunctionAnswer next = declare(body);
    assertEquals(201, next.status());
    assertEquals(Optional.of(81L), next.json().number("number"), "Numbers are never used again");
  }

  @Test
  void noMoreFilesAreDeclaredThanThereMayBeWithThoseTakenBack() {
    String body = body("x.pdf", 10, "application/pdf", "overview");
    for (int number = 1; number <= Submission.MOST_DECLARED; number++) {
      assertEquals(201, declare(body).status());
      FunctionAnswer removed =
          desk.byApplicant("POST /api/submission/files/{number}/removal", secret)
              .path("number", "" + number)
              .send();
      assertEquals(200, removed.status());
    }
    assertEquals("409 conflict", declare(body).outcome());
  }

  @Test
  void theSameRequestDeclaresOneFile() {
    String body = body("x.mp4", 17 * MEBIBYTES, "video/mp4", "overview");
    var call = desk.byApplicant("POST /api/submission/files", secret).key("the-same-key");
    FunctionAnswer first = call.body(body).send();
    FunctionAnswer second = call.send();
    assertEquals(201, second.status());
    assertEquals(first.body(), second.body());
    assertEquals(1, desk.objects.openUploads());
    assertEquals(1, desk.materials.find(id).orElseThrow().files().size());
  }

  @Test
  void whatIsSealedTakesNoMoreFiles() {
    desk.releaseAll(id, secret);
    assertEquals(200, desk.seal(secret).status());
    assertEquals(
        "409 conflict", declare(body("x.pdf", 10, "application/pdf", "overview")).outcome());
    for (String move : List.of("removal", "marking")) {
      FunctionAnswer answer =
          desk.byApplicant("POST /api/submission/files/{number}/" + move, secret)
              .path("number", "1")
              .body("{\"confidential\":false,\"item\":\"overview\"}")
              .send();
      assertEquals("409 conflict", answer.outcome());
    }
    assertEquals("released", desk.state(new FileId(id, 1)));
  }

  @Test
  void aFileIsMarkedAnewUntilItIsSealed() {
    FileId file = desk.declare(id, secret, "overview", Desk.TEXT);
    var marking =
        desk.byApplicant("POST /api/submission/files/{number}/marking", secret).path("number", "1");
    FunctionAnswer answer = marking.body("{\"confidential\":false,\"item\":\"practice\"}").send();
    assertEquals(200, answer.status());
    assertEquals("practice", desk.file(file).declared().mark().item());
    assertFalse(Desk.flag(answer.json(), "confidential"));
    assertEquals(
        "422 invalid-fields",
        desk.byApplicant("POST /api/submission/files/{number}/marking", secret)
            .path("number", "1")
            .body("{\"confidential\":false,\"item\":\"nothing\"}")
            .send()
            .outcome());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "2", "-1", "1.0", "01", "x", "99999999999"})
  void aFileThatIsNotThereIsMissingHoweverItIsCalled(String number) {
    desk.declare(id, secret, "overview", Desk.TEXT);
    FunctionAnswer answer =
        desk.byApplicant("POST /api/submission/files/{number}/removal", secret)
            .path("number", number)
            .send();
    assertEquals("404 not-found", answer.outcome());
  }
}
