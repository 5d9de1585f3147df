package portal.acceptance.materials;

import static portal.acceptance.enquiries.EnquiriesCrashes.FIND_ELIGIBLE;
import static portal.acceptance.enquiries.EnquiriesCrashes.SUBMIT;
import static portal.acceptance.quotes.QuotesCrashes.ACCEPT;

import java.time.Duration;
import java.util.List;
import portal.acceptance.crash.CaseCheck;
import portal.acceptance.crash.UseCase;
import portal.acceptance.enquiries.EnquiriesCrashes;
import portal.acceptance.walk.Client.Answer;

/** What is done with submissions as a whole, and how they end. */
final class SubmissionUses {
  private SubmissionUses() {}

  private static final List<UseCase> READY =
      List.of(
          SUBMIT,
          FIND_ELIGIBLE,
          ACCEPT,
          CodeUses.REDEEM,
          declareAll(),
          new UseCase(
              "store all",
              List.of(),
              (rig, subject) -> {
                for (int number = 1; number <= Uploads.REQUIRED.size(); number++) {
                  Uploads.put(rig, subject, number, FileUses.TEXT + number);
                }
                return Answer.NONE;
              },
              (rig, subject, when) -> {}));

  static final UseCase SEAL =
      new UseCase(
          "submit for review",
          READY,
          (rig, subject) ->
              rig.client()
                  .post("/api/submission/sealing")
                  .with(CodeUses.secret(rig, subject))
                  .key(subject.key())
                  .ifMatch("\"" + (1 + Uploads.REQUIRED.size()) + "\"")
                  .send(),
          CaseCheck.eligibleThen(
                  List.of(
                      "ConfirmationRequested",
                      "QuoteAccepted",
                      "InvitationRedeemed",
                      "MaterialSubmitted"),
                  "material-receipt",
                  "material-notice")
              .and(new MaterialCheck("sealed", Uploads.allReleased())));

  static final UseCase REOPEN =
      new UseCase(
          "reopen",
          Uploads.and(READY, SEAL),
          (rig, subject) ->
              CodeUses.office(
                  rig,
                  subject,
                  "/completeness",
                  2 + Uploads.REQUIRED.size(),
                  "{\"outcome\":\"reopened\",\"reason\":\"More.\",\"missing\":[\"A manual\"]}"),
          CaseCheck.eligibleThen(
                  List.of(
                      "ConfirmationRequested",
                      "QuoteAccepted",
                      "InvitationRedeemed",
                      "MaterialSubmitted",
                      "SubmissionReopened"),
                  "submission-reopened")
              .and(new MaterialCheck("open", Uploads.allReleased())));

  static final UseCase DECLARE_COMPLETE =
      new UseCase(
          "declare complete",
          Uploads.and(READY, SEAL),
          (rig, subject) ->
              CodeUses.office(
                  rig,
                  subject,
                  "/completeness",
                  2 + Uploads.REQUIRED.size(),
                  "{\"outcome\":\"complete\"}"),
          CaseCheck.eligibleThen(
                  List.of(
                      "ConfirmationRequested",
                      "QuoteAccepted",
                      "InvitationRedeemed",
                      "MaterialSubmitted",
                      "MaterialDeclaredComplete"),
                  "material-complete")
              .and(new MaterialCheck("sealed", Uploads.allReleased())));

  /** With it, the day is planned on which the material is deleted. */
  static final UseCase WITHDRAW =
      new UseCase(
              "withdraw with material",
              List.of(SUBMIT, FIND_ELIGIBLE, CodeUses.REDEEM, FileUses.DECLARE, FileUses.STORE),
              (rig, subject) -> EnquiriesCrashes.withdraw(rig, subject, 4),
              CaseCheck.eligibleThen(
                      List.of("InvitationRedeemed", "ConfirmationRequested", "CaseWithdrawn"),
                      "case-withdrawn")
                  .and(new MaterialCheck("closed", List.of("released"))))
          .rightAfter(EnquiriesCrashes.askForCode(3));

  static final UseCase REQUEST_ERASURE =
      new UseCase(
          "ask for deletion",
          List.of(
              SUBMIT, FIND_ELIGIBLE, CodeUses.REDEEM, FileUses.DECLARE, FileUses.STORE, WITHDRAW),
          (rig, subject) ->
              rig.client()
                  .post("/api/submission/erasure")
                  .with(CodeUses.secret(rig, subject))
                  .key(subject.key())
                  .ifMatch("\"3\"")
                  .send(),
          new CaseCheck(
                  List.of(
                      "EnquirySubmitted",
                      "EnquiryFoundEligible",
                      "InvitationRedeemed",
                      "ConfirmationRequested",
                      "CaseWithdrawn"),
                  List.of("erasure-requested"))
              .and(new MaterialCheck("closed", List.of("released"))));

  /** All whose day has come are deleted at once. */
  static final UseCase ERASE =
      new UseCase(
              "delete material",
              List.of(
                  SUBMIT,
                  FIND_ELIGIBLE,
                  CodeUses.REDEEM,
                  FileUses.DECLARE,
                  FileUses.STORE,
                  WITHDRAW),
              (rig, subject) -> {
                rig.forward(Duration.ofDays(181));
                rig.fire("EmitDeadlines");
                return Answer.NONE;
              },
              new CaseCheck(
                      List.of(
                          "EnquirySubmitted",
                          "EnquiryFoundEligible",
                          "InvitationRedeemed",
                          "ConfirmationRequested",
                          "CaseWithdrawn"),
                      List.of("material-erased"))
                  .and(new MaterialCheck("erased", List.of("erased"))))
          .alone();

  private static UseCase declareAll() {
    return new UseCase(
        "declare all",
        List.of(),
        (rig, subject) -> {
          for (int number = 1; number <= Uploads.REQUIRED.size(); number++) {
            String text = FileUses.TEXT + number;
            FileUses.declare(
                rig,
                subject,
                subject.key() + "-" + number,
                Uploads.REQUIRED.get(number - 1),
                text.length(),
                text);
          }
          return Answer.NONE;
        },
        (rig, subject, when) -> {});
  }
}
