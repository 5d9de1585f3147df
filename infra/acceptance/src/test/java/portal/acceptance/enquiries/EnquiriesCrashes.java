package portal.acceptance.enquiries;

import java.util.List;
import java.util.Map;
import portal.acceptance.crash.CaseCheck;
import portal.acceptance.crash.CrashUses;
import portal.acceptance.crash.Rig;
import portal.acceptance.crash.Subject;
import portal.acceptance.crash.UseCase;
import portal.acceptance.walk.Client;
import portal.acceptance.walk.Client.Answer;
import portal.aws.Sha256;
import portal.json.JsonObject;

/** What is done with enquiries. */
public final class EnquiriesCrashes implements CrashUses {
  public static final UseCase SUBMIT =
      new UseCase(
          "submit",
          List.of(),
          (rig, subject) ->
              rig.client()
                  .post("/api/enquiries")
                  .key(subject.key())
                  .json(Client.enquiry(subject.email(), "de"))
                  .send(),
          new CaseCheck(
              List.of("EnquirySubmitted"), List.of("enquiry-acknowledged", "enquiry-notice")));

  static final UseCase REQUEST_LINK =
      new UseCase(
          "request link",
          List.of(SUBMIT),
          (rig, subject) ->
              rig.client()
                  .post("/api/case-links")
                  .key(subject.key())
                  .json(
                      "{\"reference\":\"%s\",\"email\":\"%s\"}"
                          .formatted(subject.reference(), subject.email()))
                  .send(),
          new CaseCheck(List.of("EnquirySubmitted", "CaseLinkRequested"), List.of("case-link")));

  static final UseCase REQUEST_PORTAL_LINK =
      new UseCase(
          "request portal link",
          List.of(SUBMIT),
          (rig, subject) ->
              rig.client()
                  .post("/api/case-links")
                  .key(subject.key())
                  .json("{\"email\":\"%s\"}".formatted(subject.email()))
                  .send(),
          new CaseCheck(
              List.of("EnquirySubmitted", "PortalLinkRequested"), List.of("portal-link")));

  static final UseCase OPEN_OWN_CASE =
      new UseCase(
          "open own case",
          List.of(SUBMIT, REQUEST_PORTAL_LINK),
          (rig, subject) ->
              rig.client()
                  .post("/api/portal/cases/" + subject.reference() + "/links")
                  .with(rig.client().secret(subject.reference(), "portal-link", "portal"))
                  .key(subject.key())
                  .json("{\"hash\":\"%s\"}".formatted(Sha256.hex(subject.key())))
                  .send(),
          new CaseCheck(List.of("EnquirySubmitted", "PortalLinkRequested"), List.of()));

  static final UseCase ASK =
      new UseCase(
          "ask",
          List.of(SUBMIT),
          (rig, subject) ->
              rig.client()
                  .post(subject.path() + "/messages")
                  .as("secretary")
                  .key(subject.key())
                  .json("{\"text\":\"How many?\"}")
                  .send(),
          new CaseCheck(List.of("EnquirySubmitted", "QuestionAsked"), List.of("question-asked")));

  static final UseCase ANSWER =
      new UseCase(
          "answer",
          List.of(SUBMIT, ASK),
          (rig, subject) ->
              rig.client()
                  .post("/api/case/messages")
                  .with(rig.client().secret(subject.reference(), "enquiry-acknowledged"))
                  .key(subject.key())
                  .json("{\"text\":\"Twelve.\"}")
                  .send(),
          new CaseCheck(
              List.of("EnquirySubmitted", "QuestionAsked", "QuestionAnswered"),
              List.of("answer-received")));

  static final UseCase FILE_REPLY =
      new UseCase(
          "file reply",
          List.of(SUBMIT, ASK),
          (rig, subject) ->
              rig.client()
                  .post(subject.path() + "/replies")
                  .as("secretary")
                  .key(subject.key())
                  .json("{\"text\":\"Twelve.\",\"mailedOn\":\"2026-01-20\"}")
                  .send(),
          new CaseCheck(List.of("EnquirySubmitted", "QuestionAsked", "ReplyFiled"), List.of()));

  static final UseCase SET_CAMPAIGN =
      new UseCase(
          "set campaign",
          List.of(SUBMIT),
          (rig, subject) ->
              rig.client()
                  .post(subject.path() + "/campaign")
                  .as("secretary")
                  .key(subject.key())
                  .ifMatch("\"1\"")
                  .json("{}")
                  .send(),
          new CaseCheck(List.of("EnquirySubmitted", "CampaignSet"), List.of()));

  static final UseCase DECLINE =
      new UseCase(
          "decline",
          List.of(SUBMIT),
          (rig, subject) -> decide(rig, subject, "declined"),
          new CaseCheck(
              List.of("EnquirySubmitted", "EnquiryDeclined"), List.of("enquiry-declined")));

  public static final UseCase FIND_ELIGIBLE =
      new UseCase(
          "find eligible",
          List.of(SUBMIT),
          (rig, subject) -> decide(rig, subject, "eligible"),
          new CaseCheck(
              List.of("EnquirySubmitted", "EnquiryFoundEligible"), List.of("enquiry-eligible")));

  static final UseCase ASK_FOR_CODE = askForCode(1);

  static final UseCase WITHDRAW =
      new UseCase(
              "withdraw",
              List.of(SUBMIT),
              (rig, subject) -> withdraw(rig, subject, 2),
              new CaseCheck(
                  List.of("EnquirySubmitted", "ConfirmationRequested", "CaseWithdrawn"),
                  List.of("case-withdrawn", "withdrawal-notice")))
          .rightAfter(ASK_FOR_CODE);

  static final UseCase READ =
      new UseCase(
          "read",
          List.of(SUBMIT),
          (rig, subject) ->
              rig.client()
                  .get("/api/case")
                  .with(rig.client().secret(subject.reference(), "enquiry-acknowledged"))
                  .send(),
          new CaseCheck(List.of("EnquirySubmitted"), List.of()));

  static final UseCase LIST =
      new UseCase(
          "list",
          List.of(SUBMIT),
          (rig, subject) -> rig.client().get("/api/staff/cases?limit=5").as("director").send(),
          new CaseCheck(List.of("EnquirySubmitted"), List.of()));

  @Override
  public List<UseCase> all() {
    return List.of(
        ASK,
        SUBMIT,
        ASK_FOR_CODE,
        REQUEST_LINK,
        REQUEST_PORTAL_LINK,
        OPEN_OWN_CASE,
        ANSWER,
        FILE_REPLY,
        SET_CAMPAIGN,
        DECLINE,
        FIND_ELIGIBLE,
        WITHDRAW,
        READ,
        LIST);
  }

  @Override
  public Map<String, String> opened() {
    return Map.of("case", "/api/case", "portal", "/api/portal");
  }

  /** The applicant, who has seen this version of the case, asks for a code to confirm by. */
  public static UseCase askForCode(int seen) {
    return new UseCase(
        "ask for a code",
        List.of(SUBMIT),
        (rig, subject) ->
            rig.client()
                .post("/api/case/confirmations")
                .with(rig.client().secret(subject.reference(), "enquiry-acknowledged"))
                .key(subject.key())
                .ifMatch("\"" + seen + "\"")
                .json("{}")
                .send(),
        new CaseCheck(
            List.of("EnquirySubmitted", "ConfirmationRequested"), List.of("confirmation-code")));
  }

  public static Answer withdraw(Rig rig, Subject subject, int seen) {
    return confirmed(rig, subject, "/api/case/withdrawal", seen, JsonObject.builder().build());
  }

  /** The applicant decides by the code that was mailed. */
  public static Answer confirmed(
      Rig rig, Subject subject, String path, int seen, JsonObject decision) {
    String secret = rig.client().secret(subject.reference(), "enquiry-acknowledged");
    JsonObject body =
        JsonObject.builder()
            .putAll(decision)
            .put("confirmation", rig.client().confirmation(subject.reference()))
            .build();
    return rig.client()
        .post(path)
        .with(secret)
        .key(subject.key())
        .ifMatch("\"" + seen + "\"")
        .json(body.write())
        .send();
  }

  public static Answer decide(Rig rig, Subject subject, String outcome) {
    return rig.client()
        .post(subject.path() + "/decision")
        .as("director")
        .key(subject.key())
        .ifMatch("\"1\"")
        .json("{\"outcome\":\"%s\",\"reason\":\"So it is.\"}".formatted(outcome))
        .send();
  }
}
