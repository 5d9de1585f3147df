package portal.acceptance.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static portal.acceptance.crash.EnquiryUses.FIND_ELIGIBLE;
import static portal.acceptance.crash.EnquiryUses.SUBMIT;
import static portal.acceptance.crash.QuoteUses.ACCEPT;

import java.time.Duration;
import java.util.List;
import portal.acceptance.walk.Client;
import portal.acceptance.walk.Client.Answer;
import portal.aws.Sha256;
import portal.json.JsonObject;

/** What is done with codes and material. */
final class MaterialUses {
  private static final String TEXT = "Listening is a craft.\n";
  private static final String VIRUS =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

  private MaterialUses() {}

  static final UseCase REDEEM =
      new UseCase(
          "redeem",
          List.of(SUBMIT, FIND_ELIGIBLE),
          (rig, subject) ->
              rig.client()
                  .post("/api/invitations/redemption")
                  .key(subject.key())
                  .json(
                      JsonObject.builder()
                          .text("code", code(rig, subject))
                          .text("keyHash", Sha256.hex(secret(subject)))
                          .build()
                          .write())
                  .send(),
          QuoteUses.chain(List.of("InvitationRedeemed"), "submission-opened")
              .and(new MaterialCheck("open", List.of())));

  /** The answer is that of a wrong code; what counts is the mail. */
  static final UseCase REDEEM_AGAIN =
      new UseCase(
          "redeem again",
          List.of(SUBMIT, FIND_ELIGIBLE, REDEEM),
          (rig, subject) -> done(REDEEM.act().by(rig, subject), 404),
          QuoteUses.chain(List.of("InvitationRedeemed", "UploadLinkRequested"), "upload-link")
              .and(new MaterialCheck("open", List.of())));

  static final UseCase REISSUE =
      new UseCase(
          "reissue code",
          List.of(SUBMIT, FIND_ELIGIBLE),
          (rig, subject) ->
              office(rig, subject, "/invitation/reissue", 2, "{\"reason\":\"Lost.\"}"),
          QuoteUses.chain(List.of("InvitationReissued"), "invitation-reissued"));

  static final UseCase REVOKE =
      new UseCase(
          "revoke code",
          List.of(SUBMIT, FIND_ELIGIBLE),
          (rig, subject) ->
              office(rig, subject, "/invitation/revocation", 2, "{\"reason\":\"Leaked.\"}"),
          QuoteUses.chain(List.of("InvitationRevoked"), "invitation-revoked"));

  static final UseCase DECLARE = declare("declare a file", "overview", TEXT.length(), TEXT);

  static final UseCase DECLARE_LONG =
      declare("declare a long file", "overview", Uploads.LONG_LENGTH, "");

  static final UseCase STORE =
      new UseCase(
          "store a file",
          List.of(SUBMIT, FIND_ELIGIBLE, REDEEM, DECLARE),
          (rig, subject) -> {
            Uploads.put(rig, subject, 1, TEXT);
            return Answer.NONE;
          },
          new MaterialCheck("open", List.of("released")));

  static final UseCase STORE_VIRUS =
      new UseCase(
          "store a virus",
          List.of(
              SUBMIT,
              FIND_ELIGIBLE,
              REDEEM,
              declare("declare a virus", "overview", VIRUS.length(), VIRUS)),
          (rig, subject) -> {
            Uploads.put(rig, subject, 1, VIRUS);
            return Answer.NONE;
          },
          new MaterialCheck("open", List.of("rejected")));

  /** The parts are there before anything can die. */
  private static final UseCase STORE_PARTS =
      new UseCase(
          "store parts",
          List.of(),
          (rig, subject) -> {
            Uploads.putParts(rig, subject, 1);
            return Answer.NONE;
          },
          (rig, subject, when) -> {});

  static final UseCase COMPLETE_PARTS =
      new UseCase(
          "complete a long file",
          List.of(SUBMIT, FIND_ELIGIBLE, REDEEM, DECLARE_LONG, STORE_PARTS),
          (rig, subject) ->
              file(
                  rig,
                  subject,
                  "completion",
                  "{\"sha256\":\"%s\"}".formatted(Uploads.longDigest())),
          new MaterialCheck("open", List.of("released")));

  static final UseCase SIGN_PARTS =
      new UseCase(
          "sign parts",
          List.of(SUBMIT, FIND_ELIGIBLE, REDEEM, DECLARE_LONG),
          (rig, subject) ->
              file(
                  rig,
                  subject,
                  "uploads",
                  "{\"parts\":[{\"number\":1,\"sha256\":\"%s\"}]}".formatted(Sha256.hex("1"))),
          new MaterialCheck("open", List.of("awaited")));

  static final UseCase MARK =
      new UseCase(
          "mark a file",
          List.of(SUBMIT, FIND_ELIGIBLE, REDEEM, DECLARE),
          (rig, subject) ->
              file(rig, subject, "marking", "{\"item\":\"practice\",\"confidential\":false}"),
          new MaterialCheck("open", List.of("awaited")));

  static final UseCase REMOVE =
      new UseCase(
          "remove a file",
          List.of(SUBMIT, FIND_ELIGIBLE, REDEEM, DECLARE, STORE),
          (rig, subject) -> file(rig, subject, "removal", ""),
          new MaterialCheck("open", List.of("removed")));

  static final UseCase READ_FILE =
      new UseCase(
          "read a file",
          List.of(SUBMIT, FIND_ELIGIBLE, REDEEM, DECLARE, STORE),
          (rig, subject) -> file(rig, subject, "reading", ""),
          new MaterialCheck("open", List.of("released")));

  private static final List<UseCase> READY =
      List.of(
          SUBMIT,
          FIND_ELIGIBLE,
          ACCEPT,
          REDEEM,
          declareAll(),
          new UseCase(
              "store all",
              List.of(),
              (rig, subject) -> {
                for (int number = 1; number <= Uploads.REQUIRED.size(); number++) {
                  Uploads.put(rig, subject, number, TEXT + number);
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
                  .with(secret(subject))
                  .key(subject.key())
                  .ifMatch("\"" + (1 + Uploads.REQUIRED.size()) + "\"")
                  .send(),
          QuoteUses.chain(
                  List.of("QuoteAccepted", "InvitationRedeemed", "MaterialSubmitted"),
                  "material-receipt",
                  "material-notice")
              .and(new MaterialCheck("sealed", Uploads.allReleased())));

  static final UseCase REOPEN =
      new UseCase(
          "reopen",
          Uploads.and(READY, SEAL),
          (rig, subject) ->
              office(
                  rig,
                  subject,
                  "/completeness",
                  2 + Uploads.REQUIRED.size(),
                  "{\"outcome\":\"reopened\",\"reason\":\"More.\",\"missing\":[\"A manual\"]}"),
          QuoteUses.chain(
                  List.of(
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
              office(
                  rig,
                  subject,
                  "/completeness",
                  2 + Uploads.REQUIRED.size(),
                  "{\"outcome\":\"complete\"}"),
          QuoteUses.chain(
                  List.of(
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
          List.of(SUBMIT, FIND_ELIGIBLE, REDEEM, DECLARE, STORE),
          (rig, subject) ->
              rig.client()
                  .post("/api/case/withdrawal")
                  .with(rig.client().secret(subject.reference(), "enquiry-acknowledged"))
                  .key(subject.key())
                  .ifMatch("\"3\"")
                  .json("{}")
                  .send(),
          QuoteUses.chain(List.of("InvitationRedeemed", "CaseWithdrawn"), "case-withdrawn")
              .and(new MaterialCheck("closed", List.of("released"))));

  static final UseCase REQUEST_ERASURE =
      new UseCase(
          "ask for deletion",
          List.of(SUBMIT, FIND_ELIGIBLE, REDEEM, DECLARE, STORE, WITHDRAW),
          (rig, subject) ->
              rig.client()
                  .post("/api/submission/erasure")
                  .with(secret(subject))
                  .key(subject.key())
                  .ifMatch("\"3\"")
                  .send(),
          new CaseCheck(
                  List.of(
                      "EnquirySubmitted",
                      "EnquiryFoundEligible",
                      "InvitationRedeemed",
                      "CaseWithdrawn"),
                  List.of("erasure-requested"))
              .and(new MaterialCheck("closed", List.of("released"))));

  /** All whose day has come are deleted at once. */
  static final UseCase ERASE =
      new UseCase(
          "delete material",
          List.of(SUBMIT, FIND_ELIGIBLE, REDEEM, DECLARE, STORE, WITHDRAW),
          (rig, subject) -> {
            rig.forward(Duration.ofDays(181));
            rig.fire("EraseMaterial");
            return Answer.NONE;
          },
          new CaseCheck(
                  List.of(
                      "EnquirySubmitted",
                      "EnquiryFoundEligible",
                      "InvitationRedeemed",
                      "CaseWithdrawn"),
                  List.of("material-erased"))
              .and(new MaterialCheck("erased", List.of("erased"))));

  /** Every code whose end is near is warned of. */
  static final UseCase WARN =
      new UseCase(
          "warn of a code's end",
          List.of(SUBMIT, FIND_ELIGIBLE, ACCEPT),
          (rig, subject) -> {
            rig.forward(Duration.ofDays(84));
            rig.fire("WarnInvitations");
            return Answer.NONE;
          },
          QuoteUses.chain(List.of("QuoteAccepted", "InvitationEndsSoon"), "invitation-ends-soon"));

  /** What is done with codes and files. */
  static List<UseCase> ofFiles() {
    return List.of(
        REDEEM,
        REDEEM_AGAIN,
        REISSUE,
        REVOKE,
        DECLARE,
        DECLARE_LONG,
        STORE,
        STORE_VIRUS,
        SIGN_PARTS,
        MARK,
        REMOVE,
        READ_FILE);
  }

  /** What is done with submissions as a whole, and with long files; but those whose time flies. */
  static List<UseCase> ofSubmissions() {
    return List.of(COMPLETE_PARTS, SEAL, REOPEN, DECLARE_COMPLETE, WITHDRAW, REQUEST_ERASURE);
  }

  /** The secret that a subject's client has made for itself. */
  static String secret(Subject subject) {
    return "%026d".formatted(subject.number());
  }

  private static String code(Rig rig, Subject subject) {
    return rig.client().secret(subject.reference(), "enquiry-eligible", "code");
  }

  private static UseCase declare(String name, String item, long length, String text) {
    return new UseCase(
        name,
        List.of(SUBMIT, FIND_ELIGIBLE, REDEEM),
        (rig, subject) -> declare(rig, subject, subject.key(), item, length, text),
        new MaterialCheck("open", List.of("awaited")));
  }

  private static Answer declare(
      Rig rig, Subject subject, String key, String item, long length, String text) {
    JsonObject.Builder body =
        JsonObject.builder()
            .text("name", item + ".txt")
            .text("type", "text/plain")
            .number("length", length)
            .text("item", item)
            .flag("confidential", true);
    if (!text.isEmpty()) {
      body.text("sha256", Sha256.hex(text));
    }
    return rig.client()
        .post("/api/submission/files")
        .with(secret(subject))
        .key(key)
        .json(body.build().write())
        .send();
  }

  private static UseCase declareAll() {
    return new UseCase(
        "declare all",
        List.of(),
        (rig, subject) -> {
          for (int number = 1; number <= Uploads.REQUIRED.size(); number++) {
            String text = TEXT + number;
            declare(
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

  private static Answer file(Rig rig, Subject subject, String what, String body) {
    Client.Call call =
        rig.client()
            .post("/api/submission/files/1/" + what)
            .with(secret(subject))
            .key(subject.key());
    return (body.isEmpty() ? call : call.json(body)).send();
  }

  private static Answer office(Rig rig, Subject subject, String what, int version, String body) {
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
