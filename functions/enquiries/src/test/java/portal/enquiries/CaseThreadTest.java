package portal.enquiries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import portal.capability.Purpose;
import portal.http.Role;
import portal.json.JsonObject;
import portal.testing.FunctionAnswer;
import portal.testing.FunctionCall;

class CaseThreadTest {
  private static final String CASE = "/api/staff/cases/{reference}";

  private final Office office = new Office();
  private final String reference = office.enquire("key-00001");
  private final String secret = office.link(reference, Purpose.CASE);

  private FunctionCall decide(String outcome) {
    return office
        .staff("POST", CASE + "/decision")
        .of(reference)
        .as("secretary")
        .key("key-decide")
        .body("{\"outcome\":\"" + outcome + "\",\"reason\":\"It is useful.\"}");
  }

  private FunctionCall ask(String text) {
    return office
        .staff("POST", CASE + "/messages")
        .of(reference)
        .as("director")
        .key("key-" + text.hashCode())
        .body("{\"text\":\"" + text + "\"}");
  }

  private FunctionAnswer own() {
    return office.applicant("GET", "/api/case", secret).send();
  }

  @Test
  void questionAndAnswerStandInOneThread() {
    assertEquals(201, ask("How many people?").send().status());
    assertEquals("applicant", own().text("waitingFor"));
    FunctionAnswer answer =
        office
            .applicant("POST", "/api/case/messages", secret)
            .key("key-00002")
            .body("{\"text\":\"Twelve\"}")
            .send();
    assertEquals("201 \"3\"", answer.status() + " " + answer.headers().get("etag"));
    assertEquals("institute", own().text("waitingFor"));
    assertEquals(2, own().json().array("messages").size());
    assertEquals("2026-03-02T10:00:00Z", answer.text("at"));
  }

  private FunctionCall file(String role, String mailedOn) {
    return office
        .staff("POST", CASE + "/replies")
        .of(reference)
        .as(role)
        .key("key-file-" + mailedOn)
        .body("{\"text\":\"Twelve\",\"mailedOn\":\"" + mailedOn + "\"}");
  }

  @Test
  void aReplyByMailIsTheApplicantsAndSaysWhenItCame() {
    ask("How many people?").send();
    FunctionAnswer filed = file("secretary", "2026-03-01").send();
    assertEquals("201 2", filed.status() + " " + filed.json().number("number").orElseThrow());
    assertEquals("institute", own().text("waitingFor"));
    JsonObject read = (JsonObject) own().json().array("messages").getLast();
    assertEquals("applicant", read.text("from").orElseThrow());
    assertEquals("2026-03-01", read.text("mailedOn").orElseThrow());
    assertEquals(Optional.empty(), read.text("by"));
    FunctionAnswer staff = office.staff("GET", CASE).of(reference).as("director").send();
    JsonObject seen = (JsonObject) staff.json().array("messages").getLast();
    assertEquals("staff:sub-of-secretary", seen.text("by").orElseThrow());
    assertEquals("2026-03-01", seen.text("mailedOn").orElseThrow());
    assertEquals(filed, file("secretary", "2026-03-01").send());
    assertEquals(3, office.eventsOf(reference));
  }

  @Test
  void noReplyIsFiledOfADayToComeOrByAnother() {
    assertEquals("422 invalid-fields", status(file("secretary", "2026-03-03")));
    assertEquals("403 not-allowed", status(file("director", "2026-03-01")));
  }

  @Test
  void anAnswerToTheMailThatClosesACaseIsFiledToo() {
    decide("declined").header("if-match", "\"1\"").send();
    assertEquals(201, file("secretary", "2026-03-02").send().status());
    assertEquals("nobody", own().text("waitingFor"));
    assertEquals(1, own().json().array("messages").size());
  }

  @Test
  void theTrailKeepsNoWordOfAReply() {
    file("secretary", "2026-03-01").send();
    String filed =
        office.staff("GET", CASE + "/events").of(reference).as("secretary").send().body();
    assertTrue(filed.contains("ReplyFiled") && !filed.contains("Twelve"), filed);
  }

  @Test
  void theApplicantNeverLearnsWhoAskedOrDecided() {
    ask("How many?").send();
    decide("eligible").header("if-match", "\"2\"").send();
    assertFalse(own().body().contains("sub-of"), own().body());
    assertTrue(
        office
            .staff("GET", CASE)
            .of(reference)
            .as("secretary")
            .send()
            .body()
            .contains("staff:sub-of-director"));
  }

  @Test
  void aDecisionNeedsTheVersionItWasMadeOn() {
    assertEquals("428 if-match-missing", status(decide("eligible")));
    assertEquals("412 stale", status(decide("eligible").header("if-match", "\"7\"")));
    assertEquals("412 stale", status(decide("eligible").header("if-match", "W/\"1\"")));
    assertEquals(200, decide("eligible").header("if-match", "\"1\"").send().status());
    assertEquals("eligible", own().text("status"));
  }

  @Test
  void aRepeatedDecisionIsReplayedThoughTheVersionHasMovedOn() {
    FunctionAnswer first = decide("declined").header("if-match", "\"1\"").send();
    assertEquals(first, decide("declined").header("if-match", "\"1\"").send());
    assertEquals(2, office.eventsOf(reference));
  }

  @Test
  void aDecidedCaseIsNotDecidedAgain() {
    decide("declined").header("if-match", "\"1\"").send();
    assertEquals(
        "409 conflict", status(decide("eligible").key("key-other").header("if-match", "\"2\"")));
  }

  @Test
  void theApplicantWithdrawsOnce() {
    FunctionCall withdraw =
        office
            .applicant("POST", "/api/case/withdrawal", secret)
            .key("key-00009")
            .header("if-match", "\"1\"")
            .body(office.confirmation(reference));
    assertEquals("withdrawn", withdraw.send().text("status"));
    assertEquals(200, withdraw.send().status());
    assertEquals("409 conflict", status(withdraw.key("key-00010").header("if-match", "\"2\"")));
    assertEquals("409 conflict", status(ask("Still there?")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "0123456789ABCDEFGHJKMNPQRS"})
  void unknownSecretsAllGetTheSameAnswer(String guess) {
    FunctionAnswer answer = office.applicant("GET", "/api/case", guess).send();
    assertEquals("401 link-invalid", answer.status() + " " + answer.problem());
    String expired = office.link(reference, Purpose.CASE);
    office.clock.forward(Duration.ofDays(366));
    assertEquals(answer, office.applicant("GET", "/api/case", expired).send());
    assertEquals(
        answer,
        office.applicant("GET", "/api/case", office.link(reference, Purpose.INVITATION)).send());
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"SECRETARY", "DIRECTOR"})
  void otherRolesSeeNoCases(Role role) {
    seesNoCases(role.code());
  }

  @Test
  void whoHasNoRoleSeesNoCases() {
    seesNoCases("");
  }

  private void seesNoCases(String role) {
    List.of(
            office.staff("GET", "/api/staff/cases"),
            office.staff("GET", CASE).of(reference),
            office.staff("GET", CASE + "/events").of(reference),
            decide("eligible"))
        .forEach(call -> assertEquals("403 not-allowed", status(call.as(role))));
  }

  @Test
  void aCaseThatDoesNotExistAndOneThatCannotAreOneAnswer() {
    FunctionAnswer none = office.staff("GET", CASE).of("C-0000000000").as("secretary").send();
    assertEquals("404 not-found", none.status() + " " + none.problem());
    assertEquals(none, office.staff("GET", CASE).of("nonsense").as("secretary").send());
  }

  @Test
  void theTimelineTellsEveryStep() {
    ask("How many?").send();
    decide("eligible").header("if-match", "\"2\"").send();
    FunctionAnswer timeline =
        office.staff("GET", CASE + "/events").of(reference).as("director").send();
    assertEquals(3, timeline.json().array("events").size());
    assertTrue(timeline.body().contains("EnquiryFoundEligible"));
  }

  private static String status(FunctionCall call) {
    FunctionAnswer answer = call.send();
    return answer.status() + " " + answer.problem();
  }
}
