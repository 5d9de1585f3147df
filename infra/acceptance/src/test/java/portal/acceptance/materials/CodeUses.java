package portal.acceptance.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static portal.acceptance.enquiries.EnquiriesCrashes.FIND_ELIGIBLE;
import static portal.acceptance.enquiries.EnquiriesCrashes.SUBMIT;
import static portal.acceptance.quotes.QuotesCrashes.ACCEPT;

import java.time.Duration;
import java.util.List;
import portal.acceptance.crash.CaseCheck;
import portal.acceptance.crash.Rig;
import portal.acceptance.crash.Subject;
import portal.acceptance.crash.UseCase;
import portal.acceptance.walk.Client.Answer;
import portal.json.JsonObject;

/** What is done with codes. */
final class CodeUses {
  private CodeUses() {}

  static final UseCase REDEEM =
      new UseCase(
          "redeem",
          List.of(SUBMIT, FIND_ELIGIBLE),
          (rig, subject) ->
              rig.client()
                  .post("/api/invitations/redemption")
                  .key(subject.key())
                  .json(JsonObject.builder().text("code", code(rig, subject)).build().write())
                  .send(),
          CaseCheck.eligibleThen(List.of("InvitationRedeemed"), "submission-opened")
              .and(new MaterialCheck("open", List.of())));

  /** The answer is that of a wrong code; what counts is the mail. */
  static final UseCase REDEEM_AGAIN =
      new UseCase(
          "redeem again",
          List.of(SUBMIT, FIND_ELIGIBLE, REDEEM),
          (rig, subject) -> done(REDEEM.act().by(rig, subject), 404),
          CaseCheck.eligibleThen(
                  List.of("InvitationRedeemed", "UploadLinkRequested"), "upload-link")
              .and(new MaterialCheck("open", List.of())));

  static final UseCase REISSUE =
      new UseCase(
          "reissue code",
          List.of(SUBMIT, FIND_ELIGIBLE),
          (rig, subject) ->
              office(rig, subject, "/invitation/reissue", 2, "{\"reason\":\"Lost.\"}"),
          CaseCheck.eligibleThen(List.of("InvitationReissued"), "invitation-reissued"));

  static final UseCase REVOKE =
      new UseCase(
          "revoke code",
          List.of(SUBMIT, FIND_ELIGIBLE),
          (rig, subject) ->
              office(rig, subject, "/invitation/revocation", 2, "{\"reason\":\"Leaked.\"}"),
          CaseCheck.eligibleThen(List.of("InvitationRevoked"), "invitation-revoked"));

  /** Every code whose end is near is warned of. */
  static final UseCase WARN =
      new UseCase(
              "warn of a code's end",
              List.of(SUBMIT, FIND_ELIGIBLE, ACCEPT),
              (rig, subject) -> {
                rig.forward(Duration.ofDays(84));
                rig.fire("EmitDeadlines");
                return Answer.NONE;
              },
              CaseCheck.eligibleThen(
                  List.of("ConfirmationRequested", "QuoteAccepted", "InvitationEndsSoon"),
                  "invitation-ends-soon"))
          .alone();

  /** The secret that a subject's client has made for itself. */
  static String secret(Rig rig, Subject subject) {
    return rig.client().secret(subject.reference(), "enquiry-acknowledged");
  }

  private static String code(Rig rig, Subject subject) {
    return rig.client().code(subject.reference());
  }

  static Answer office(Rig rig, Subject subject, String what, int version, String body) {
    return rig.client()
        .post(subject.path() + what)
        .as("secretary")
        .key(subject.key())
        .ifMatch("\"" + version + "\"")
        .json(body)
        .send();
  }

  private static Answer done(Answer answer, int expected) {
    if (answer.status() >= 500) {
      return answer;
    }
    assertEquals(expected, answer.status(), answer.toString());
    return Answer.NONE;
  }
}
