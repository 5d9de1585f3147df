package portal.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portal.certification.CaseId;
import portal.json.JsonObject;
import portal.testing.FunctionAnswer;
import portal.testing.FunctionCall;

class StaffSubmissionsTest {
  private static final String READ = "GET /api/staff/cases/{reference}/submission";
  private static final String JUDGE = "POST /api/staff/cases/{reference}/completeness";
  private static final String REISSUE = "POST /api/staff/cases/{reference}/invitation/reissue";
  private static final String REVOKE = "POST /api/staff/cases/{reference}/invitation/revocation";
  private static final String COMPLETE = "{\"outcome\":\"complete\"}";
  private static final String REASON = "{\"reason\":\"The link was forwarded.\"}";

  private final Desk desk = new Desk();
  private final CaseId id = desk.commissioned();

  private JsonObject invitation() {
    return desk.byOffice(READ, id).send().json().object("invitation").orElseThrow();
  }

  private FunctionCall onCase(String route) {
    return desk.byOffice(route, id)
        .ifMatch(desk.cases.find(id).orElseThrow().head().version())
        .body(REASON);
  }

  private FunctionCall judge(String body) {
    return desk.byOffice(JUDGE, id)
        .ifMatch(desk.materials.submission(id).orElseThrow().head().version())
        .body(body);
  }

  private String sealed() {
    String secret = desk.begin(id);
    desk.releaseAll(id, secret);
    assertEquals(200, desk.seal(secret).status());
    return secret;
  }

  @Test
  void theInvitationIsSeenWhateverHasBecomeOfIt() {
    assertEquals(Optional.of("open"), invitation().text("state"));
    assertEquals(Optional.of("2026-05-31"), invitation().text("lastDay"));
    assertEquals(Optional.empty(), invitation().text("redeemedAt"));
    desk.begin(id);
    assertEquals(Optional.of("redeemed"), invitation().text("state"));
    assertEquals(Optional.of(Desk.MONDAY.toString()), invitation().text("redeemedAt"));
    assertEquals(200, onCase(REVOKE).send().status());
    assertEquals(Optional.of("revoked"), invitation().text("state"));
    assertEquals("409 conflict", onCase(REVOKE).send().outcome());
    assertEquals(200, onCase(REISSUE).send().status());
    assertEquals(Optional.of("open"), invitation().text("state"));
    assertEquals(Optional.of(2L), invitation().number("issue"));
  }

  @Test
  void aRevokedCodeClosesTheUpload() {
    String secret = desk.begin(id);
    onCase(REVOKE).send();
    assertEquals("404 not-found", desk.submission(secret).outcome());
    assertEquals(
        "409 conflict",
        desk.byApplicant("POST /api/submission/files", secret)
            .body(Desk.declaration("x.txt", "overview", "x"))
            .send()
            .outcome());
  }

  @Test
  void aCodeIsTakenBackOnlyAsItWasSeen() {
    FunctionAnswer stale = onCase(REISSUE).ifMatch(1).send();
    assertEquals("412 stale", stale.outcome());
    assertEquals("422 invalid-fields", onCase(REISSUE).body("{}").send().outcome());
    assertEquals(Optional.of(1L), invitation().number("issue"));
  }

  @Test
  void sealedMaterialHasNoCodeToTakeBack() {
    sealed();
    assertEquals("409 conflict", onCase(REISSUE).send().outcome());
    assertEquals("409 conflict", onCase(REVOKE).send().outcome());
  }

  @Test
  void staffSeeTheManifestAndNoContent() {
    sealed();
    FunctionAnswer seen = desk.byOffice(READ, id).send();
    assertEquals("sealed", seen.text("state"));
    assertEquals(5, seen.json().array("files").size());
    assertFalse(seen.body().contains("material.example"), seen.body());
    FunctionAnswer manifest =
        desk.byOffice("GET /api/staff/cases/{reference}/submission/manifests/{version}", id)
            .path("version", "1")
            .send();
    assertEquals(desk.materials.manifest(id, 1).orElseThrow().text(), manifest.body());
  }

  @Test
  void onlyWhatWasSeenIsDeclaredComplete() {
    sealed();
    FunctionCall call = judge(COMPLETE);
    assertEquals("412 stale", call.ifMatch(3).send().outcome());
    FunctionAnswer done = judge(COMPLETE).send();
    assertEquals(200, done.status());
    assertEquals("complete", done.text("caseStatus"));
    assertEquals(desk.byOffice(READ, id).send().header("etag"), done.header("etag"));
    assertEquals("409 conflict", judge(COMPLETE).send().outcome());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"outcome\":\"perfect\"}",
        "{\"outcome\":\"reopened\"}",
        "{\"outcome\":\"reopened\",\"reason\":\"\",\"missing\":[\"x\"]}",
        "{\"outcome\":\"reopened\",\"reason\":\"So.\",\"missing\":[\"\"]}",
        "{\"outcome\":\"complete\",\"reason\":\"So.\"}"
      })
  void aJudgementThatSaysTooLittleOrTooMuchIsRefused(String body) {
    sealed();
    assertEquals("422 invalid-fields", judge(body).send().outcome());
    assertEquals("submitted", desk.cases.find(id).orElseThrow().status().code());
  }

  @Test
  void whatIsNotSealedIsNotJudged() {
    desk.begin(id);
    assertEquals("409 conflict", judge(COMPLETE).send().outcome());
  }

  @ParameterizedTest
  @CsvSource({
    "secretary, 200, 200",
    "director, 200, 403 not-allowed",
    "finance, 403 not-allowed, 403 not-allowed",
    "cx-officer, 403 not-allowed, 403 not-allowed",
    "admin, 403 not-allowed, 403 not-allowed"
  })
  void everyRoleDoesItsOwn(String role, String reads, String judges) {
    sealed();
    assertEquals(reads, desk.call(desk.staff, READ).as(role).of(id.value()).send().outcome());
    assertEquals(judges, judge(COMPLETE).as(role).send().outcome());
    assertEquals(
        judges.equals("200") ? "409 conflict" : judges, onCase(REVOKE).as(role).send().outcome());
  }

  @Test
  void withoutATokenNothingIsSeen() {
    assertEquals(401, desk.call(desk.staff, READ).of(id.value()).send().status());
  }

  @Test
  void missingForeignAndMisspeltReferencesLookTheSame() {
    Set<String> bodies = new HashSet<>();
    CaseId unknown = CaseId.random(new java.util.Random(99));
    CaseId enquired = unquoted();
    for (String reference : List.of(unknown.value(), enquired.value(), "C-1", "..", "")) {
      FunctionAnswer answer = desk.byOffice(READ, id).of(reference).send();
      assertEquals("404 not-found", answer.outcome());
      bodies.add(answer.body());
    }
    assertEquals(1, bodies.size(), bodies.toString());
    for (String route : List.of(JUDGE, REISSUE, REVOKE)) {
      FunctionAnswer answer =
          desk.byOffice(route, unknown)
              .ifMatch(1)
              .body(route.equals(JUDGE) ? COMPLETE : REASON)
              .send();
      assertTrue(answer.outcome().startsWith("404"), answer.toString());
    }
  }

  /** A case without a code. */
  private CaseId unquoted() {
    var opened =
        portal.certification.Moves.open(
            CaseId.random(new java.util.Random(98)),
            portal.stores.Enquiries.training(),
            desk.clock.instant(),
            desk.time.zone());
    desk.store(opened);
    return opened.after().id();
  }
}
