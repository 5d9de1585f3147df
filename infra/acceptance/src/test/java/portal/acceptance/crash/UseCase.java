package portal.acceptance.crash;

import java.util.List;
import java.util.function.BiFunction;
import portal.acceptance.walk.Client;
import portal.acceptance.walk.Client.Answer;

/**
 * Something a user does, with what must be so before and what must come of it.
 *
 * @param events the types in the case's chain afterwards
 * @param notices which mails go out because of it
 */
record UseCase(
    String name,
    List<UseCase> before,
    BiFunction<Client, Subject, Answer> act,
    List<String> events,
    List<String> notices) {

  /** The case that it is about: its address, and once it exists its reference. */
  record Subject(String email, String key, String reference) {}

  @Override
  public String toString() {
    return name;
  }

  private static final UseCase SUBMIT =
      new UseCase(
          "submit",
          List.of(),
          (client, subject) ->
              client
                  .post("/api/enquiries")
                  .key(subject.key())
                  .json(Client.enquiry(subject.email(), "de"))
                  .send(),
          List.of("EnquirySubmitted"),
          List.of("enquiry-acknowledged", "enquiry-notice"));

  private static final UseCase REQUEST_LINK =
      new UseCase(
          "request link",
          List.of(SUBMIT),
          (client, subject) ->
              client
                  .post("/api/case-links")
                  .key(subject.key())
                  .json(
                      "{\"reference\":\"%s\",\"email\":\"%s\"}"
                          .formatted(subject.reference(), subject.email()))
                  .send(),
          List.of("EnquirySubmitted", "CaseLinkRequested"),
          List.of("case-link"));

  private static final UseCase ASK =
      new UseCase(
          "ask",
          List.of(SUBMIT),
          (client, subject) ->
              client
                  .post(staff(subject) + "/messages")
                  .as("secretary")
                  .key(subject.key())
                  .json("{\"text\":\"How many?\"}")
                  .send(),
          List.of("EnquirySubmitted", "QuestionAsked"),
          List.of("question-asked"));

  private static final UseCase ANSWER =
      new UseCase(
          "answer",
          List.of(SUBMIT, ASK),
          (client, subject) ->
              client
                  .post("/api/case/messages")
                  .with(client.secret(subject.reference(), "enquiry-acknowledged"))
                  .key(subject.key())
                  .json("{\"text\":\"Twelve.\"}")
                  .send(),
          List.of("EnquirySubmitted", "QuestionAsked", "QuestionAnswered"),
          List.of("answer-received"));

  private static final UseCase DECLINE =
      new UseCase(
          "decline",
          List.of(SUBMIT),
          (client, subject) -> decide(client, subject, "declined"),
          List.of("EnquirySubmitted", "EnquiryDeclined"),
          List.of("enquiry-declined"));

  private static final UseCase FIND_ELIGIBLE =
      new UseCase(
          "find eligible",
          List.of(SUBMIT),
          (client, subject) -> decide(client, subject, "eligible"),
          List.of("EnquirySubmitted", "EnquiryFoundEligible"),
          List.of("enquiry-eligible"));

  private static final UseCase WITHDRAW =
      new UseCase(
          "withdraw",
          List.of(SUBMIT),
          (client, subject) ->
              client
                  .post("/api/case/withdrawal")
                  .with(client.secret(subject.reference(), "enquiry-acknowledged"))
                  .key(subject.key())
                  .ifMatch("\"1\"")
                  .json("{}")
                  .send(),
          List.of("EnquirySubmitted", "CaseWithdrawn"),
          List.of("case-withdrawn", "withdrawal-notice"));

  private static final UseCase READ =
      new UseCase(
          "read",
          List.of(SUBMIT),
          (client, subject) ->
              client
                  .get("/api/case")
                  .with(client.secret(subject.reference(), "enquiry-acknowledged"))
                  .send(),
          List.of("EnquirySubmitted"),
          List.of());

  private static final UseCase LIST =
      new UseCase(
          "list",
          List.of(SUBMIT),
          (client, subject) ->
              client
                  .get("/api/staff/cases?limit=5")
                  .as("director")
                  .header("x-about", subject.reference())
                  .send(),
          List.of("EnquirySubmitted"),
          List.of());

  /** Every use case there is. */
  static List<UseCase> all() {
    return List.of(SUBMIT, REQUEST_LINK, ASK, ANSWER, DECLINE, FIND_ELIGIBLE, WITHDRAW, READ, LIST);
  }

  private static Answer decide(Client client, Subject subject, String outcome) {
    return client
        .post(staff(subject) + "/decision")
        .as("director")
        .key(subject.key())
        .ifMatch("\"1\"")
        .json("{\"outcome\":\"%s\",\"reason\":\"So it is.\"}".formatted(outcome))
        .send();
  }

  private static String staff(Subject subject) {
    return "/api/staff/cases/" + subject.reference();
  }
}
