package portal.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import portal.capability.Purpose;
import portal.capability.Secret;
import portal.certification.CaseId;
import portal.certification.InvitationMoves;
import portal.http.Endpoint;
import portal.http.ProblemException;
import portal.http.Request;
import portal.json.JsonReader;
import portal.pricing.Consents;
import portal.testing.FunctionAnswer;
import portal.testing.Seeds;
import portal.trail.Actor;
import portal.trail.Event;

class RedeemCodeTest {
  private static final int GUESSES = 100_000;

  private final Desk desk = new Desk();

  @Test
  void whoEntersACodeFirstOpensTheUpload() {
    CaseId id = desk.quoted();
    String secret = desk.link(id);
    assertEquals("404 not-found", desk.submission(secret).outcome());
    assertEquals(
        "409 conflict",
        desk.byApplicant("POST /api/submission/sealing", secret).ifMatch(1).send().outcome());
    FunctionAnswer answer = desk.redeem(desk.code(id)).send();
    assertEquals(201, answer.status());
    assertEquals(id.value(), answer.text("reference"));
    assertEquals("open", desk.submission(secret).text("state"));
    assertEquals(
        List.of("SubmissionOpened"),
        desk.stores.history(portal.submission.Submission.aggregate(id)).stream()
            .map(Event::type)
            .toList());
  }

  @Test
  void aCodeIsForgivingToWhoTypesIt() {
    CaseId id = desk.quoted();
    String typed = desk.code(id).toLowerCase(java.util.Locale.ROOT).replaceAll("(.{5})", "$1 - ");
    assertEquals(201, desk.redeem(typed).send().status());
  }

  /** Also with what cannot be a code, so that the key says nothing of codes. */
  @Test
  void aKeyIsNeededWhateverIsTyped() {
    for (String code : List.of("0", desk.secret(), desk.code(desk.quoted()))) {
      assertEquals(400, desk.redeem(code).key("").send().status(), code);
      assertTrue(desk.redeem(code).send().status() != 400, code);
    }
  }

  @Test
  void unknownUsedExpiredRevokedAndForeignCodesGetTheSameBytes() {
    String unknown = desk.secret();
    CaseId used = desk.quoted();
    String usedCode = desk.code(used);
    desk.redeem(usedCode).send();
    CaseId closed = desk.quoted();
    String closedCode = desk.code(closed);
    desk.withdraw(closed);
    CaseId revoked = desk.quoted();
    String revokedCode = desk.code(revoked);
    desk.store(
        InvitationMoves.revoke(
                desk.cases.find(revoked).orElseThrow(),
                "Leaked.",
                Actor.staff("1"),
                desk.time.now())
            .orElseThrow());
    CaseId reissued = desk.quoted();
    String oldCode = desk.code(reissued);
    desk.store(
        InvitationMoves.reissue(
                desk.cases.find(reissued).orElseThrow(),
                "Lost.",
                Actor.staff("1"),
                desk.time.today(),
                desk.time.now())
            .orElseThrow());
    String foreign = desk.stores.link(desk.quoted().value(), Purpose.CASE);
    CaseId late = desk.commissioned();
    String lateCode = desk.code(late);
    Set<String> bodies = new HashSet<>();
    for (String code :
        List.of(
            unknown, usedCode, usedCode, closedCode, revokedCode, oldCode, foreign, "nonsense")) {
      bodies.add(refused(code));
    }
    desk.clock.forward(Duration.ofDays(91));
    bodies.add(refused(lateCode));
    assertEquals(1, bodies.size(), bodies.toString());
  }

  private String refused(String code) {
    FunctionAnswer answer = desk.redeem(code).send();
    assertEquals("404 code-invalid", answer.outcome());
    return answer.body() + answer.headers().get("content-type");
  }

  @Test
  void fiveThousandGuessesOpenNothing() {
    openNothing(5_000);
  }

  @Tag("deep")
  @Test
  void aHundredThousandGuessesOpenNothing() {
    openNothing(GUESSES);
  }

  private void openNothing(int guesses) {
    long seed = Seeds.of(1).findFirst().orElseThrow();
    Random random = new Random(seed);
    CaseId id = desk.quoted();
    String good = desk.code(id);
    Endpoint redeem =
        Objects.requireNonNull(desk.visitorRoutes.all().get("POST /api/invitations/redemption"));
    Set<String> bodies = new HashSet<>();
    int limited = 0;
    for (int guess = 0; guess < guesses; guess++) {
      String address = guess % 2 == 0 ? "192.0.2.1" : "2001:db8:%x::1".formatted(guess % 65_536);
      try {
        bodies.add(redeem.answer(request(Secret.mint(random).reveal(), address, guess)).body());
      } catch (ProblemException problem) {
        assertEquals(429, problem.problem().kind().status(), () -> "seed " + seed);
        limited++;
      }
    }
    assertEquals(1, bodies.size(), () -> "seed " + seed);
    assertTrue(limited >= guesses / 2 - 20, "Only " + limited + " were stopped");
    assertEquals(201, desk.redeem(good).from("198.51.100.7").send().status());
  }

  private static Request request(String code, String address, int number) {
    return new Request(
        "request-1",
        "POST /api/invitations/redemption",
        Map.of(),
        Map.of(),
        Map.of("content-type", "application/json", "idempotency-key", "guess-number-" + number),
        Map.of(),
        address,
        Desk.redemption(code).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void ofSixtyFourAtOnceOneIsLetIn() throws Exception {
    CaseId id = desk.quoted();
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      codes.add(desk.code(id));
    }
    List<Callable<FunctionAnswer>> calls = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      var call = desk.redeem(codes.get(i)).from("192.0.2." + i);
      calls.add(call::send);
    }
    List<Integer> statuses = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(16)) {
      for (Future<FunctionAnswer> answer : threads.invokeAll(calls)) {
        statuses.add(answer.get().status());
      }
    }
    assertEquals(1, statuses.stream().filter(status -> status == 201).count(), statuses.toString());
    assertEquals(63, statuses.stream().filter(status -> status == 404).count());
  }

  @Test
  void whoeverEntersItAgainHasALinkMailedButNotEveryTime() {
    CaseId id = desk.quoted();
    String code = desk.code(id);
    desk.redeem(code).send();
    refused(code);
    refused(code);
    desk.clock.forward(Duration.ofMinutes(11));
    refused(code);
    List<String> types = desk.stores.history(id.aggregate()).stream().map(Event::type).toList();
    assertEquals(
        List.of("InvitationRedeemed", "UploadLinkRequested", "UploadLinkRequested"),
        types.subList(2, types.size()));
  }

  @Test
  void theSameRequestSentAgainGetsItsAnswerAgain() {
    String code = desk.code(desk.quoted());
    FunctionAnswer first = desk.redeem(code).key("the-same-key").send();
    FunctionAnswer second = desk.redeem(code).key("the-same-key").send();
    assertEquals(201, second.status());
    assertEquals(first.body(), second.body());
  }

  @Test
  void aFreePlaceWantsConsentsWithItsCode() {
    CaseId id = desk.free();
    String code = desk.code(id);
    FunctionAnswer asked = desk.redeem(code).send();
    assertEquals("422 invalid-fields", asked.outcome());
    assertTrue(asked.body().contains("/consents"));
    String body =
        "{\"code\":\"%s\",\"consents\":{\"listed\":true,\"published\":true,\"sharedShare\":60}}"
            .formatted(code);
    assertEquals(201, desk.redeem(code).body(body).send().status());
    assertEquals(
        new Consents(true, true, 60),
        desk.cases.find(id).orElseThrow().terms().consents().orElseThrow());
  }

  @Test
  void aNewCodeClosesTheSubmissionUntilItIsUsed() {
    CaseId id = desk.commissioned();
    String first = desk.begin(id);
    desk.released(id, first, "overview", Desk.TEXT);
    long version = desk.cases.find(id).orElseThrow().head().version();
    FunctionAnswer reissued =
        desk.byOffice("POST /api/staff/cases/{reference}/invitation/reissue", id)
            .ifMatch(version)
            .body("{\"reason\":\"The link was forwarded.\"}")
            .send();
    assertEquals("2", Long.toString(reissued.json().number("issue").orElseThrow()));
    assertEquals("404 not-found", desk.submission(first).outcome());
    assertEquals("404 code-invalid", desk.redeem(desk.code(id, 1)).send().outcome());
    assertEquals("404 not-found", desk.submission(first).outcome());
    assertEquals(201, desk.redeem(desk.code(id, 2)).send().status());
    assertEquals(1, JsonReader.readObject(desk.submission(first).body()).array("files").size());
  }

  @Test
  void aCodeHoldsThroughItsLastDayAndIsWarnedOfSevenDaysBefore() {
    CaseId id = desk.commissioned();
    desk.on(java.time.LocalDate.of(2026, 5, 23));
    desk.warnInvitation.of(id.aggregate());
    assertEquals("QuoteAccepted", last(id));
    desk.on(java.time.LocalDate.of(2026, 5, 24));
    desk.warnInvitation.of(id.aggregate());
    desk.warnInvitation.of(id.aggregate());
    assertEquals("InvitationEndsSoon", last(id));
    assertEquals(4, desk.stores.history(id.aggregate()).size());
    desk.on(java.time.LocalDate.of(2026, 5, 31));
    assertEquals(201, desk.redeem(desk.code(id)).send().status());
  }

  private String last(CaseId id) {
    return desk.stores.history(id.aggregate()).getLast().type();
  }
}
