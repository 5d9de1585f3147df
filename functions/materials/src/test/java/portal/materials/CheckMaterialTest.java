package portal.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.aws.Sha256;
import portal.certification.CaseId;
import portal.json.JsonObject;
import portal.storage.StorageEvent;
import portal.storage.Verdict;
import portal.submission.FileId;
import portal.submission.FileState;
import portal.testing.FunctionAnswer;
import portal.testing.tables.Faults;
import portal.trail.Event;

class CheckMaterialTest {
  private static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

  private final Desk desk = new Desk();
  private final CaseId id = desk.commissioned();
  private final String secret = desk.begin(id);

  private FileId declare(String name, String type, byte[] content) {
    String body =
        JsonObject.builder()
            .text("name", name)
            .text("type", type)
            .number("length", content.length)
            .text("item", "overview")
            .flag("confidential", false)
            .text("sha256", Sha256.hex(content))
            .build()
            .write();
    FunctionAnswer answer =
        desk.byApplicant("POST /api/submission/files", secret).body(body).send();
    assertEquals(201, answer.status(), answer.body());
    return new FileId(id, Math.toIntExact(answer.json().number("number").orElseThrow()));
  }

  private List<String> events(FileId file) {
    return desk.stores.history(file.aggregate()).stream().map(Event::type).toList();
  }

  private static List<String> words(FunctionAnswer submission) {
    return submission.json().objects("files").stream()
        .flatMap(one -> one.object("reason").stream())
        .map(reason -> reason.text("text").orElseThrow())
        .toList();
  }

  private void assertRejected(FileId file, String reason) {
    assertEquals("rejected", desk.state(file));
    FunctionAnswer shown = desk.submission(secret);
    assertTrue(shown.body().contains("{\"code\":\"" + reason + "\",\"text\":\""), shown.body());
    FunctionAnswer german =
        desk.byApplicant("GET /api/submission", secret).header("accept-language", "de").send();
    assertNotEquals(words(shown), words(german));
    assertEquals("409 conflict", read(file).outcome());
    desk.tellScanned(file, Verdict.CLEAN);
    desk.tellStored(file);
    assertEquals("rejected", desk.state(file), "Nothing lets it in later");
    desk.tellDiscard(file);
    assertTrue(desk.objects.keys().isEmpty());
    desk.tellStored(file);
    desk.releaseAll(id, secret);
    assertEquals(200, desk.seal(secret).status());
    String manifest = desk.materials.manifest(id, 1).orElseThrow().text();
    assertTrue(!manifest.contains("\"number\":" + file.number() + ","), manifest);
  }

  private FunctionAnswer read(FileId file) {
    return desk.byApplicant("POST /api/submission/files/{number}/reading", secret)
        .path("number", Integer.toString(file.number()))
        .send();
  }

  @Test
  void aGoodAndCleanFileIsReleasedInEitherOrder() {
    FileId first = desk.declare(id, secret, "overview", Desk.TEXT);
    desk.put(first, Desk.TEXT);
    desk.tellStored(first);
    assertEquals(new FileState.Checking(true, false), desk.file(first).state());
    desk.tellScanned(first, Verdict.CLEAN);
    assertEquals(List.of("FileDeclared", "FileChecked", "FileReleased"), events(first));
    FileId second = desk.declare(id, secret, "practice", Desk.TEXT);
    desk.put(second, Desk.TEXT);
    desk.tellScanned(second, Verdict.CLEAN);
    assertEquals(new FileState.Checking(false, true), desk.file(second).state());
    desk.tellStored(second);
    assertEquals(List.of("FileDeclared", "FileScanned", "FileReleased"), events(second));
  }

  @Test
  void toldTwiceItDoesNothingMore() {
    FileId file = desk.declare(id, secret, "overview", Desk.TEXT);
    desk.put(file, Desk.TEXT);
    desk.tellStored(file);
    desk.tellStored(file);
    desk.tellScanned(file, Verdict.CLEAN);
    desk.tellScanned(file, Verdict.CLEAN);
    desk.tellStored(file);
    desk.tellScanned(file, Verdict.THREAT);
    assertEquals(List.of("FileDeclared", "FileChecked", "FileReleased"), events(file));
  }

  @Test
  void anotherLengthIsRejected() {
    for (String sent : List.of(Desk.TEXT + "!", Desk.TEXT.substring(1))) {
      FileId file = desk.declare(id, secret, "overview", Desk.TEXT);
      desk.put(file, sent);
      desk.tellStored(file);
      assertEquals("length-differs", reason(file));
    }
  }

  private String reason(FileId file) {
    return desk.file(file).state() instanceof FileState.Rejected(var reason, var _)
        ? reason.code()
        : "none";
  }

  @Test
  void otherBytesAreRejected() {
    FileId file = desk.declare(id, secret, "overview", Desk.TEXT);
    desk.put(file, Desk.TEXT.replace('L', 'l'));
    desk.tellStored(file);
    assertRejected(file, "digest-differs");
  }

  @ParameterizedTest
  @CsvSource({
    "x.pdf, application/pdf, 'Only text.', signature-differs",
    "x.png, image/png, '%PDF-1.7', signature-differs",
    "x.txt, text/plain, '%PDF-1.7 and then some', signature-differs",
    "x.csv, text/csv, '<html><script>alert(1)</script>', signature-differs",
    "x.md, text/markdown, 'A text, and %PDF-1.7 in it', ambiguous",
    "x.pdf, application/pdf, '%PDF-1.7 and no end', malformed"
  })
  void whatIsNotOrNotOnlyWhatItsNameSaysIsRejected(
      String name, String type, String content, String reason) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    FileId file = declare(name, type, bytes);
    desk.objects.put(file.key(), type, bytes);
    desk.tellScanned(file, Verdict.CLEAN);
    desk.tellStored(file);
    assertRejected(file, reason);
  }

  @ParameterizedTest
  @CsvSource({"THREAT, malware", "UNSUPPORTED, unscannable", "FAILED, scan-failed"})
  void whatTheScanDoesNotClearIsRejected(Verdict verdict, String reason) {
    FileId file = declare("x.txt", "text/plain", EICAR.getBytes(StandardCharsets.UTF_8));
    desk.put(file, EICAR);
    desk.tellStored(file);
    desk.tellScanned(file, verdict);
    assertRejected(file, reason);
  }

  @Test
  void aThreatCountsBeforeTheBytesWereLookedAt() {
    FileId file = desk.declare(id, secret, "overview", Desk.TEXT);
    desk.put(file, Desk.TEXT);
    desk.tellScanned(file, Verdict.THREAT);
    desk.tellStored(file);
    assertRejected(file, "malware");
  }

  @Test
  void whatArrivesAfterItsFileWasTakenBackIsDeleted() {
    FileId file = desk.declare(id, secret, "overview", Desk.TEXT);
    desk.byApplicant("POST /api/submission/files/{number}/removal", secret)
        .path("number", "1")
        .send();
    desk.tellDiscard(file);
    desk.put(file, Desk.TEXT);
    desk.tellScanned(file, Verdict.CLEAN);
    desk.tellStored(file);
    assertTrue(desk.objects.keys().isEmpty());
    assertEquals("removed", desk.state(file));
  }

  @Test
  void anObjectOfNoFileIsLeftAlone() {
    for (String key : List.of("x", "C-0/1", id.value() + "/1", id.value() + "/0", "../1", "")) {
      desk.checkMaterial.after(new StorageEvent.Stored("material", key, 1));
      desk.checkMaterial.after(new StorageEvent.Scanned("material", key, Verdict.CLEAN));
    }
    assertTrue(desk.materials.find(id).orElseThrow().files().isEmpty());
  }

  @Test
  void anObjectThatIsGoneChangesNothing() {
    FileId file = desk.declare(id, secret, "overview", Desk.TEXT);
    desk.tellStored(file);
    assertEquals("awaited", desk.state(file));
  }

  @Test
  void itLooksAgainWhenOthersWereFaster() {
    FileId file = desk.declare(id, secret, "overview", Desk.TEXT);
    desk.put(file, Desk.TEXT);
    Faults faults = desk.stores.faults();
    faults.next(Faults.Kind.CONFLICT, 20);
    desk.tellStored(file);
    assertEquals(new FileState.Checking(true, false), desk.file(file).state());
    faults.next(Faults.Kind.CONFLICT, 1000);
    assertThrows(IllegalStateException.class, () -> desk.tellScanned(file, Verdict.CLEAN));
    faults.clear();
    desk.tellScanned(file, Verdict.CLEAN);
    assertEquals("released", desk.state(file));
  }
}
