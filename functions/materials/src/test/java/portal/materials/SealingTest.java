package portal.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import portal.aws.Sha256;
import portal.certification.CaseId;
import portal.json.Json;
import portal.json.JsonObject;
import portal.storage.Verdict;
import portal.submission.FileId;
import portal.testing.FunctionAnswer;
import portal.trail.Event;

class SealingTest {
  private final Desk desk = new Desk();
  private final CaseId id = desk.quoted();
  private final String secret = desk.begin(id);

  private List<String> obstacles() {
    JsonObject submit = desk.submission(secret).json().object("submit").orElseThrow();
    List<String> because =
        submit.array("because").stream().map(text -> ((Json.Text) text).value()).toList();
    assertEquals(because.isEmpty(), Desk.flag(submit, "allowed"));
    return because;
  }

  private FunctionAnswer manifest(int version) {
    return desk.byApplicant("GET /api/submission/manifests/{version}", secret)
        .path("version", Integer.toString(version))
        .send();
  }

  private FunctionAnswer judge(String body) {
    long version = desk.materials.submission(id).orElseThrow().head().version();
    return desk.byOffice("POST /api/staff/cases/{reference}/completeness", id)
        .ifMatch(version)
        .body(body)
        .send();
  }

  private FunctionAnswer check(String manifest, String file) {
    return desk.call(desk.visitor, "GET /api/manifests/{manifest}/files/{file}")
        .path("manifest", manifest)
        .path("file", file)
        .send();
  }

  private String seal(int version) {
    return desk.materials.manifest(id, version).orElseThrow().seal().sha256();
  }

  @Test
  void whatStandsInTheWayIsSaidAndStands() {
    assertEquals(List.of("quote-open", "nothing-released", "required-missing"), obstacles());
    FunctionAnswer refused = desk.seal(secret);
    assertEquals("409 conflict", refused.outcome());
    assertEquals(
        "It cannot be submitted: the quote has not been accepted yet; no file has passed the check"
            + " yet; a required item of the checklist has no file.",
        refused.text("detail"));
    desk.accept(id);
    desk.releaseAll(id, secret);
    FileId last = desk.declare(id, secret, "overview", "One more.");
    assertEquals(List.of("files-unfinished"), obstacles());
    assertEquals("409 conflict", desk.seal(secret).outcome());
    desk.put(last, "One more!");
    desk.tellStored(last);
    assertEquals(List.of(), obstacles());
    assertEquals(200, desk.seal(secret).status());
    assertEquals(List.of("not-open"), obstacles());
    assertEquals("409 conflict", desk.seal(secret).outcome());
    assertTrue(desk.materials.manifest(id, 2).isEmpty());
  }

  @Test
  void onlyWhatWasSeenIsSealed() {
    desk.accept(id);
    desk.releaseAll(id, secret);
    FunctionAnswer seen = desk.submission(secret);
    desk.released(id, secret, "overview", "One more.");
    FunctionAnswer answer =
        desk.byApplicant("POST /api/submission/sealing", secret)
            .header("if-match", seen.header("etag"))
            .send();
    assertEquals("412 stale", answer.outcome());
    FunctionAnswer blind = desk.byApplicant("POST /api/submission/sealing", secret).send();
    assertEquals(428, blind.status());
    assertEquals("commissioned", desk.cases.find(id).orElseThrow().status().code());
  }

  @Test
  void theSealIsTheDigestOfExactlyTheManifestsBytes() {
    desk.accept(id);
    desk.releaseAll(id, secret);
    FunctionAnswer sealed = desk.seal(secret);
    assertEquals("sealed", sealed.text("state"));
    assertEquals(Optional.of(1L), sealed.json().number("sealed"));
    JsonObject seal = desk.submission(secret).json().objects("seals").getFirst();
    FunctionAnswer manifest = manifest(1);
    assertEquals(Optional.of(Sha256.hex(manifest.body())), seal.text("sha256"));
    assertEquals(Optional.of(5L), seal.number("files"));
    long bytes = Desk.REQUIRED.stream().mapToLong(item -> Desk.TEXT.length() + item.length()).sum();
    assertEquals(Optional.of(bytes), seal.number("bytes"));
    Event receipt = desk.stores.history(id.aggregate()).getLast();
    assertEquals("MaterialSubmitted", receipt.type());
    assertEquals(seal.text("sha256"), receipt.data().text("manifest"));
    assertEquals(Optional.of(1L), receipt.data().number("seal"));
  }

  @Test
  void sealingAgainWithTheSameKeyGetsTheSameAnswer() {
    desk.accept(id);
    desk.releaseAll(id, secret);
    var call =
        desk.byApplicant("POST /api/submission/sealing", secret)
            .header("if-match", desk.submission(secret).header("etag"));
    FunctionAnswer first = call.send();
    assertEquals(200, first.status());
    assertEquals(first.body(), call.send().body());
    assertEquals(desk.submission(secret).header("etag"), first.header("etag"));
  }

  @Test
  void whatIsReopenedIsSealedAnewAndTheOldSealStays() {
    desk.accept(id);
    desk.releaseAll(id, secret);
    desk.seal(secret);
    String first = manifest(1).body();
    assertEquals(
        200,
        judge("{\"outcome\":\"reopened\",\"reason\":\"Too little.\",\"missing\":[\"Slides\"]}")
            .status());
    FunctionAnswer opened = desk.submission(secret);
    assertEquals("open", opened.text("state"));
    assertEquals("commissioned", opened.text("caseStatus"));
    JsonObject why = opened.json().object("reopened").orElseThrow();
    assertEquals(Optional.of("Too little."), why.text("reason"));
    assertEquals(List.of(new Json.Text("Slides")), why.array("missing"));
    FileId removed = new FileId(id, 1);
    desk.byApplicant("POST /api/submission/files/{number}/removal", secret)
        .path("number", "1")
        .send();
    desk.tellDiscard(removed);
    assertTrue(desk.objects.keys().contains(removed.key()), "A manifest names it");
    desk.clock.forward(Duration.ofDays(1));
    desk.released(id, secret, "overview", "Slides");
    assertEquals(200, desk.seal(secret).status());
    assertEquals(first, manifest(1).body());
    assertTrue(manifest(2).body().contains("\"version\":2"));
    assertEquals(200, check(seal(1), Sha256.hex(Desk.TEXT + "overview")).status());
    assertEquals(404, check(seal(2), Sha256.hex(Desk.TEXT + "overview")).status());
    assertEquals(200, check(seal(2), Sha256.hex("Slides")).status());
    assertEquals(404, check(seal(1), Sha256.hex("Slides")).status());
    assertEquals(200, judge("{\"outcome\":\"complete\"}").status());
    assertEquals("complete", desk.cases.find(id).orElseThrow().status().code());
    assertEquals(
        "409 conflict",
        judge("{\"outcome\":\"reopened\",\"reason\":\"No.\",\"missing\":[\"x\"]}").outcome());
  }

  @Test
  void whoKnowsBothDigestsLearnsOnlyThatTheyBelongTogether() {
    desk.accept(id);
    desk.releaseAll(id, secret);
    FileId rejected = desk.declare(id, secret, "overview", "Bad.");
    desk.put(rejected, "Bad.");
    desk.tellScanned(rejected, Verdict.THREAT);
    desk.seal(secret);
    String file = Sha256.hex(Desk.TEXT + "overview");
    FunctionAnswer found = check(seal(1), file);
    assertEquals(200, found.status());
    assertEquals(Set.of("sealedAt", "version"), found.json().members().keySet());
    Set<String> bodies = new HashSet<>();
    for (String[] pair :
        List.of(
            new String[] {seal(1), Sha256.hex("Bad.")},
            new String[] {seal(1), Sha256.hex("x")},
            new String[] {Sha256.hex("x"), file},
            new String[] {file, seal(1)},
            new String[] {seal(1), "overview.txt"},
            new String[] {seal(1).toUpperCase(java.util.Locale.ROOT), file},
            new String[] {"", ""},
            new String[] {id.value(), "1"})) {
      FunctionAnswer missing = check(pair[0], pair[1]);
      assertEquals("404 not-found", missing.outcome());
      bodies.add(missing.body());
    }
    assertEquals(1, bodies.size(), bodies.toString());
  }

  @Test
  void aManifestThatWasNotSealedIsMissing() {
    for (String version : List.of("1", "0", "x", "-1")) {
      FunctionAnswer answer =
          desk.byApplicant("GET /api/submission/manifests/{version}", secret)
              .path("version", version)
              .send();
      assertEquals("404 not-found", answer.outcome());
    }
  }
}
