package portal.acceptance.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static portal.acceptance.enquiries.EnquiriesCrashes.FIND_ELIGIBLE;
import static portal.acceptance.enquiries.EnquiriesCrashes.SUBMIT;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import portal.acceptance.crash.CaseCheck;
import portal.acceptance.crash.CrashUses;
import portal.acceptance.crash.Published;
import portal.acceptance.crash.Rig;
import portal.acceptance.crash.Subject;
import portal.acceptance.crash.UseCase;
import portal.acceptance.enquiries.EnquiriesCrashes;
import portal.acceptance.invoices.InvoiceCheck;
import portal.acceptance.tables.TableNames;
import portal.acceptance.walk.Client;
import portal.acceptance.walk.Client.Answer;
import portal.json.JsonObject;

/** What is done with quotes and prices. */
public final class QuotesCrashes implements CrashUses {
  private static final Published TARIFFS =
      new Published(TableNames.of("Prices"), "tariff", "certification");
  private static final Published OFFERS =
      new Published(TableNames.of("Prices"), "offer", "certification");

  public static final UseCase ACCEPT =
      new UseCase(
              "accept",
              List.of(SUBMIT, FIND_ELIGIBLE),
              (rig, subject) ->
                  EnquiriesCrashes.confirmed(
                      rig, subject, "/api/quote/acceptance", 3, Client.acceptance("3500.00")),
              CaseCheck.eligibleThen(
                      List.of("ConfirmationRequested", "QuoteAccepted"),
                      "quote-accepted",
                      "quote-notice",
                      "invoice-issued")
                  .and(new InvoiceCheck(List.of("open"))))
          .rightAfter(EnquiriesCrashes.askForCode(2));

  static final UseCase REFUSE =
      new UseCase(
              "refuse",
              List.of(SUBMIT, FIND_ELIGIBLE),
              (rig, subject) ->
                  EnquiriesCrashes.confirmed(
                      rig,
                      subject,
                      "/api/quote/refusal",
                      3,
                      JsonObject.builder().text("reason", "Too dear.").build()),
              CaseCheck.eligibleThen(
                  List.of("ConfirmationRequested", "QuoteRefused"),
                  "quote-refused",
                  "quote-notice"))
          .rightAfter(EnquiriesCrashes.askForCode(2));

  static final UseCase CHANGE_CONSENTS =
      new UseCase(
          "change consents",
          List.of(SUBMIT, FIND_ELIGIBLE, ACCEPT),
          (rig, subject) ->
              rig.client()
                  .post("/api/case/consents")
                  .with(rig.client().secret(subject.reference(), "quote-accepted"))
                  .key(subject.key())
                  .ifMatch("\"4\"")
                  .json(
                      "{\"net\":\"7000.00\",\"listed\":true,\"published\":false,\"sharedShare\":0}")
                  .send(),
          CaseCheck.eligibleThen(
                  List.of("ConfirmationRequested", "QuoteAccepted", "ConsentsChanged"),
                  "consents-changed",
                  "consents-notice")
              .and(new InvoiceCheck(List.of("open", "open"))));

  static final UseCase CORRECT_SHARE =
      new UseCase(
          "correct share",
          List.of(SUBMIT, FIND_ELIGIBLE, ACCEPT),
          (rig, subject) ->
              rig.client()
                  .post(subject.path() + "/shared-share")
                  .as("director")
                  .key(subject.key())
                  .ifMatch("\"4\"")
                  .json("{\"sharedShare\":40,\"reason\":\"Two of five chapters.\"}")
                  .send(),
          CaseCheck.eligibleThen(
                  List.of("ConfirmationRequested", "QuoteAccepted", "SharedShareCorrected"),
                  "share-corrected")
              .and(new InvoiceCheck(List.of("open", "open"))));

  /** Every quote that was made more than 30 days ago lapses. */
  static final UseCase LAPSE =
      new UseCase(
              "lapse",
              List.of(SUBMIT, FIND_ELIGIBLE),
              (rig, subject) -> {
                rig.forward(Duration.ofDays(32));
                rig.fire("EmitDeadlines");
                return Answer.NONE;
              },
              CaseCheck.eligibleThen(List.of("QuoteLapsed"), "quote-lapsed", "quote-notice"))
          .alone();

  static final UseCase PUBLISH_TARIFF =
      new UseCase(
          "publish tariff",
          List.of(),
          (rig, subject) ->
              rig.client()
                  .post("/api/staff/tariffs")
                  .as("finance")
                  .key(subject.key())
                  .ifMatch(TARIFFS.beforePublishing(rig, subject))
                  .json(tariff(subject))
                  .send(),
          TARIFFS.holdsIt(false));

  static final UseCase PUBLISH_OFFER =
      new UseCase(
          "publish free offer",
          List.of(),
          (rig, subject) ->
              rig.client()
                  .post("/api/staff/free-offers")
                  .as("finance")
                  .key(subject.key())
                  .ifMatch(OFFERS.beforePublishing(rig, subject))
                  .json(offer(subject, Published.day(subject)))
                  .send(),
          OFFERS.holdsIt(false));

  static final UseCase WITHDRAW_OFFER =
      new UseCase(
          "withdraw free offer",
          List.of(PUBLISH_OFFER),
          (rig, subject) ->
              rig.client()
                  .delete("/api/staff/free-offers/" + OFFERS.versionOf(rig, subject))
                  .as("finance")
                  .key(subject.key())
                  .ifMatch(OFFERS.beforeWithdrawing(rig, subject))
                  .send(),
          OFFERS.holdsIt(true));

  /** It begins tomorrow at the earliest, and no two on one day: a day goes by for each. */
  private static final UseCase OPEN_ONE_PLACE =
      new UseCase(
          "open one place",
          List.of(),
          (rig, subject) -> {
            Answer opened =
                rig.client()
                    .post("/api/staff/free-offers")
                    .as("finance")
                    .key(subject.key())
                    .ifMatch(offers(rig).etag().orElseThrow())
                    .json(offer(subject, rig.today().plusDays(1)))
                    .send();
            rig.forward(Duration.ofDays(1));
            return opened;
          },
          (rig, subject, when) -> {});

  /** As many places were opened as there are subjects: each takes one, whichever. */
  static final UseCase TAKE_FREE_PLACE =
      new UseCase(
          "take free place",
          List.of(OPEN_ONE_PLACE, SUBMIT),
          (rig, subject) -> EnquiriesCrashes.decide(rig, subject, "eligible"),
          new CaseCheck(
                  List.of("EnquirySubmitted", "EnquiryFoundEligible"), List.of("enquiry-eligible"))
              .and(
                  (rig, subject, when) -> {
                    int taken = rig.tally("free places taken").incrementAndGet();
                    Answer seen = rig.client().get(subject.path()).as("director").send();
                    assertEquals("commissioned", seen.text("status"), when);
                    assertEquals(taken, taken(rig), when);
                  }));

  @Override
  public List<UseCase> all() {
    return List.of(
        REFUSE,
        ACCEPT,
        CHANGE_CONSENTS,
        CORRECT_SHARE,
        PUBLISH_TARIFF,
        PUBLISH_OFFER,
        WITHDRAW_OFFER,
        TAKE_FREE_PLACE,
        LAPSE);
  }

  @Override
  public Map<String, String> opened() {
    return Map.of("quote", "/api/quote");
  }

  private static String tariff(Subject subject) {
    return """
    {"effective":"%s","singleInitial":"4600.00","singleRecertification":"3500.00","singleRerun":"1500.00",\
    "programmeInitial":"7000.00","programmeRecertification":"5500.00","programmeRerun":"2500.00",\
    "reductions":{"discount.publication":{"percent":50,"moreThanShare":50}},"rerunMonths":3,"opensMonths":6,"reducedMonths":6,\
    "quoteDays":30,"paymentDays":30}\
    """
        .formatted(Published.day(subject));
  }

  private static String offerId(Subject subject) {
    return "OFFER-" + subject.number();
  }

  private static String offer(Subject subject, LocalDate first) {
    return "{\"id\":\"%s\",\"effective\":\"%s\",\"through\":\"2109-12-31\",\"places\":1}"
        .formatted(offerId(subject), first);
  }

  private static Answer offers(Rig rig) {
    return rig.client().get("/api/staff/free-offers").as("finance").send();
  }

  private static int taken(Rig rig) {
    return offers(rig).objects("versions").stream()
        .mapToInt(offer -> Math.toIntExact(offer.number("taken").orElseThrow()))
        .sum();
  }
}
