package portal.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portal.aws.Sha256;
import portal.certification.CaseId;
import portal.json.Json;
import portal.json.JsonObject;
import portal.storage.Verdict;
import portal.submission.FileId;
import portal.submission.FileMoves;
import portal.testing.FunctionAnswer;

class UploadTest {
  private static final int PART = 16 * 1024 * 1024;
  private static final byte[] LONG =
      "Listening. \n".repeat(2_900_000).getBytes(StandardCharsets.UTF_8);
  private static final byte[] FIRST = Arrays.copyOfRange(LONG, 0, PART);
  private static final byte[] SECOND = Arrays.copyOfRange(LONG, PART, 2 * PART);
  private static final byte[] LAST = Arrays.copyOfRange(LONG, 2 * PART, LONG.length);
  private static final List<byte[]> ALL = List.of(FIRST, SECOND, LAST);

  private final Desk desk = new Desk();
  private final CaseId id = desk.commissioned();
  private final String secret = desk.begin(id);

  private FunctionAnswer at(FileId file, String step, String body) {
    return desk.byApplicant("POST /api/submission/files/{number}/" + step, secret)
        .path("number", Integer.toString(file.number()))
        .body(body)
        .send();
  }

  private FunctionAnswer sign(FileId file, String body) {
    return at(file, "uploads", body);
  }

  private FileId declareLong() {
    String body =
        JsonObject.builder()
            .text("name", "long.txt")
            .text("type", "text/plain")
            .number("length", LONG.length)
            .text("item", "overview")
            .flag("confidential", true)
            .build()
            .write();
    FunctionAnswer answer =
        desk.byApplicant("POST /api/submission/files", secret).body(body).send();
    return new FileId(id, Math.toIntExact(answer.json().number("number").orElseThrow()));
  }

  private static String parts(int number, String sha256) {
    return "{\"parts\":[{\"number\":%d,\"sha256\":\"%s\"}]}".formatted(number, sha256);
  }

  private void send(FileId file, int number) {
    byte[] content = ALL.get(number - 1);
    assertEquals(200, sign(file, parts(number, Sha256.hex(content))).status());
    String upload = desk.file(file).transfer().uploadId().orElseThrow();
    desk.objects.part(file.key(), upload, number, content);
  }

  private FunctionAnswer complete(FileId file) {
    return at(file, "completion", completion());
  }

  private static String completion() {
    return JsonObject.builder().text("sha256", Sha256.hex(LONG)).build().write();
  }

  private String stored(FileId file) {
    FunctionAnswer answer =
        desk.byApplicant("GET /api/submission/files/{number}/parts", secret)
            .path("number", Integer.toString(file.number()))
            .send();
    assertEquals(Optional.of(3L), answer.json().number("count"));
    StringBuilder said = new StringBuilder();
    for (Json part : answer.json().array("parts")) {
      JsonObject one = (JsonObject) part;
      said.append(one.number("number").orElseThrow())
          .append(Desk.flag(one, "stored") ? "+ " : "- ");
    }
    return said.toString().strip();
  }

  @Test
  void bytesAreSignedForOnlyWhileTheyAreAwaited() {
    FileId file = desk.declare(id, secret, "overview", Desk.TEXT);
    FunctionAnswer signed = sign(file, "{}");
    assertEquals(200, signed.status());
    assertEquals(1, signed.json().array("requests").size());
    assertEquals(200, sign(file, "{}").status(), "As often as a network breaks");
    desk.put(file, Desk.TEXT);
    desk.tellStored(file);
    assertEquals("409 conflict", sign(file, "{}").outcome());
    desk.tellScanned(file, Verdict.CLEAN);
    assertEquals("409 conflict", sign(file, "{}").outcome());
    assertEquals(200, at(file, "removal", "{}").status());
    assertEquals("404 not-found", sign(file, "{}").outcome());
  }

  @Test
  void aClosedCaseTakesNoBytes() {
    FileId file = desk.declare(id, secret, "overview", Desk.TEXT);
    desk.withdraw(id);
    assertEquals("409 conflict", sign(file, "{}").outcome());
  }

  @Test
  void aShortFileHasNoPartsAndIsNotCompleted() {
    FileId file = desk.declare(id, secret, "overview", Desk.TEXT);
    assertEquals("422 invalid-fields", sign(file, parts(1, Sha256.hex("x"))).outcome());
    assertEquals("409 conflict", complete(file).outcome());
    assertEquals("awaited", desk.state(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"parts\":[]}",
        "{\"parts\":[{\"number\":0,\"sha256\":\"D\"}]}",
        "{\"parts\":[{\"number\":4,\"sha256\":\"D\"}]}",
        "{\"parts\":[{\"number\":1}]}",
        "{\"parts\":[{\"number\":1,\"sha256\":\"x\"}]}",
        "{\"parts\":[{\"number\":1,\"sha256\":\"D\"},{\"number\":1,\"sha256\":\"D\"}]}"
      })
  void partsThatCannotBeAreRefused(String body) {
    FileId file = declareLong();
    FunctionAnswer answer = sign(file, body.replace("\"D\"", "\"" + Sha256.hex("x") + "\""));
    assertEquals("422 invalid-fields", answer.outcome());
    assertTrue(desk.materials.parts(file).isEmpty());
  }

  @Test
  void aPartKeepsItsDigest() {
    FileId file = declareLong();
    String digest = Sha256.hex(FIRST);
    assertEquals(200, sign(file, parts(1, digest)).status());
    assertEquals(200, sign(file, parts(1, digest)).status());
    assertEquals("409 conflict", sign(file, parts(1, Sha256.hex(SECOND))).outcome());
    String both =
        "{\"parts\":[{\"number\":2,\"sha256\":\"%s\"},{\"number\":1,\"sha256\":\"%s\"}]}"
            .formatted(Sha256.hex(SECOND), Sha256.hex(LAST));
    assertEquals("409 conflict", sign(file, both).outcome());
    assertEquals(java.util.Map.of(1, digest), desk.materials.parts(file));
  }

  @Test
  void aLongFileComesInPartsAndGoesOnWhereItStopped() {
    FileId file = declareLong();
    send(file, 2);
    assertEquals(200, sign(file, parts(1, Sha256.hex(FIRST))).status());
    assertEquals("1- 2+", stored(file));
    FunctionAnswer early = complete(file);
    assertEquals("409 conflict", early.outcome());
    assertTrue(early.body().contains("[1, 3]"), early.body());
    send(file, 1);
    send(file, 3);
    assertEquals("1+ 2+ 3+", stored(file));
    FunctionAnswer completed = complete(file);
    assertEquals(200, completed.status());
    assertEquals("checking", completed.text("state"));
    assertEquals(Sha256.hex(LONG), completed.text("sha256"));
    desk.tellStored(file);
    desk.tellScanned(file, Verdict.CLEAN);
    assertEquals("released", desk.state(file));
    assertEquals(0, desk.objects.openUploads());
  }

  @Test
  void aCutOffPartIsMissing() {
    FileId file = declareLong();
    send(file, 1);
    send(file, 3);
    assertEquals(200, sign(file, parts(2, Sha256.hex(SECOND))).status());
    String upload = desk.file(file).transfer().uploadId().orElseThrow();
    desk.objects.part(file.key(), upload, 2, Arrays.copyOf(SECOND, PART - 1));
    assertTrue(complete(file).body().contains("[2]"));
    assertEquals("awaited", desk.state(file));
  }

  @Test
  void aDigestOfAnotherFileAtTheEndIsFoundOut() {
    FileId file = declareLong();
    List.of(1, 2, 3).forEach(number -> send(file, number));
    at(file, "completion", completion().replace(Sha256.hex(LONG), Sha256.hex("another")));
    desk.tellStored(file);
    assertEquals("rejected", desk.state(file));
  }

  @Test
  void completionIsDoneOnceHoweverOftenItIsAskedFor() {
    FileId file = declareLong();
    List.of(1, 2, 3).forEach(number -> send(file, number));
    var call =
        desk.byApplicant("POST /api/submission/files/{number}/completion", secret)
            .path("number", "1")
            .key("the-same-key")
            .body(completion());
    FunctionAnswer first = call.send();
    assertEquals(200, first.status());
    assertEquals(first.body(), call.send().body());
    desk.tellStored(file);
    assertEquals(first.body(), call.send().body());
    assertEquals(List.of(file.key()), desk.objects.keys());
  }

  @Test
  void whoeverLostTheAnswerToACompletionMayAskWithANewKey() {
    FileId file = declareLong();
    List.of(1, 2, 3).forEach(number -> send(file, number));
    desk.materials.store(
        FileMoves.complete(
                desk.materials.find(id).orElseThrow(),
                desk.file(file),
                Sha256.hex(LONG),
                desk.time.now())
            .orElseThrow());
    assertTrue(desk.objects.keys().isEmpty(), "Broken off before the parts became one object");
    assertEquals("checking", complete(file).text("state"));
    assertEquals(List.of(file.key()), desk.objects.keys());
    assertEquals(200, complete(file).status());
    FunctionAnswer another =
        at(file, "completion", completion().replace(Sha256.hex(LONG), Sha256.hex("another")));
    assertEquals("409 conflict", another.outcome());
  }

  @Test
  void anUploadThatIsTakenBackEnds() {
    FileId file = declareLong();
    send(file, 1);
    assertEquals(200, at(file, "removal", "{}").status());
    desk.tellDiscard(file);
    assertEquals(0, desk.objects.openUploads());
    assertEquals("404 not-found", complete(file).outcome());
    desk.tellDiscard(file);
    assertTrue(desk.objects.keys().isEmpty());
  }
}
