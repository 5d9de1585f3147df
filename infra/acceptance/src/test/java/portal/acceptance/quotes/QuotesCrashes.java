package portal.acceptance.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static portal.acceptance.enquiries.EnquiriesCrashes.FIND_ELIGIBLE;
import static portal.acceptance.enquiries.EnquiriesCrashes.SUBMIT;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import portal.acceptance.crash.CaseCheck;
import portal.acceptance.crash.Chains;
import portal.acceptance.crash.CrashUses;
import portal.acceptance.crash.Rig;
import portal.acceptance.crash.Subject;
import portal.acceptance.crash.UseCase;
import portal.acceptance.enquiries.EnquiriesCrashes;
import portal.acceptance.invoices.InvoiceCheck;
import portal.acceptance.tables.TableNames;
import portal.acceptance.walk.Client;
import portal.acceptance.walk.Client.Answer;
import portal.aws.Item;

/** What is done with quotes and prices. */
public final class QuotesCrashes implements CrashUses {
  public static final UseCase ACCEPT =
      new UseCase(
          "accept",
          List.of(SUBMIT, FIND_ELIGIBLE),
          (rig, subject) ->
              rig.client()
                  .post("/api/quote/acceptance")
                  .with(quoteSecret(rig, subject))
                  .key(subject.key())
                  .ifMatch("\"2\"")
                  .json(Client.acceptance("3500.00"))
                  .send(),
          CaseCheck.eligibleThen(
                  List.of("QuoteAccepted"), "quote-accepted", "quote-notice", "invoice-issued")
              .and(new InvoiceCheck(List.of("open"))));

  static final UseCase REFUSE =
      new UseCase(
          "refuse",
          List.of(SUBMIT, FIND_ELIGIBLE),
          (rig, subject) ->
              rig.client()
                  .post("/api/quote/refusal")
                  .with(quoteSecret(rig, subject))
                  .key(subject.key())
                  .ifMatch("\"2\"")
                  .json("{\"reason\":\"Too dear.\"}")
                  .send(),
          CaseCheck.eligibleThen(List.of("QuoteRefused"), "quote-refused", "quote-notice"));

  static final UseCase CHANGE_CONSENTS =
      new UseCase(
          "change consents",
          List.of(SUBMIT, FIND_ELIGIBLE, ACCEPT),
          (rig, subject) ->
              rig.client()
                  .post("/api/case/consents")
                  .with(rig.client().secret(subject.reference(), "quote-accepted"))
                  .key(subject.key())
                  .ifMatch("\"3\"")
                  .json(
                      "{\"net\":\"7000.00\",\"listed\":true,\"published\":false,\"sharedShare\":0}")
                  .send(),
          CaseCheck.eligibleThen(
                  List.of("QuoteAccepted", "ConsentsChanged"),
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
                  .ifMatch("\"3\"")
                  .json("{\"sharedShare\":40,\"reason\":\"Two of five chapters.\"}")
                  .send(),
          CaseCheck.eligibleThen(
                  List.of("QuoteAccepted", "SharedShareCorrected"), "share-corrected")
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
                  .ifMatch("\"" + versionsBefore(rig, subject) + "\"")
                  .json(tariff(subject))
                  .send(),
          (rig, subject, when) -> {
            assertEquals(1, versionsOf(rig, subject), when);
            Chains.check(
                rig.portal(),
                "tariff#certification",
                TableNames.of("Prices"),
                Chains.key("tariff", "head"));
          });

  static final UseCase PUBLISH_OFFER =
      new UseCase(
          "publish free offer",
          List.of(),
          (rig, subject) ->
              rig.client()
                  .post("/api/staff/free-offers")
                  .as("finance")
                  .key(subject.key())
                  .json(offer(subject, "2099-01-01"))
                  .send(),
          (rig, subject, when) ->
              Chains.check(
                  rig.portal(),
                  "offer#" + offerId(subject),
                  TableNames.of("Prices"),
                  Chains.key("offer", offerId(subject))));

  private static final UseCase OPEN_ONE_PLACE =
      new UseCase(
          "open one place",
          List.of(),
          (rig, subject) ->
              rig.client()
                  .post("/api/staff/free-offers")
                  .as("finance")
                  .key(subject.key())
                  .json(offer(subject, rig.today().toString()))
                  .send(),
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
        TAKE_FREE_PLACE,
        LAPSE);
  }

  @Override
  public Map<String, String> opened() {
    return Map.of("quote", "/api/quote");
  }

  private static String quoteSecret(Rig rig, Subject subject) {
    return rig.client().secret(subject.reference(), "enquiry-eligible", "quote");
  }

  /** The book's version when the subject's tariff was not in it yet; asks no function. */
  private static long versionsBefore(Rig rig, Subject subject) {
    return versions(rig)
        .filter(tariff -> tariff.number("fee.single.rerun") != cents(subject))
        .count();
  }

  private static long versionsOf(Rig rig, Subject subject) {
    return versions(rig)
        .filter(tariff -> tariff.number("fee.single.rerun") == cents(subject))
        .count();
  }

  /** The tariff's alone: other books stand in the same table. */
  private static Stream<Item> versions(Rig rig) {
    return rig
        .portal()
        .tables()
        .client()
        .scanPaginator(scan -> scan.tableName(TableNames.of("Prices")))
        .items()
        .stream()
        .map(Item::new)
        .filter(item -> item.text("pk").equals("tariff"))
        .filter(item -> item.text("sk").startsWith("version#"));
  }

  private static long cents(Subject subject) {
    return subject.number() * 100L + 55;
  }

  private static String amount(Subject subject) {
    return subject.number() + ".55";
  }

  private static String tariff(Subject subject) {
    return """
    {"effective":"2099-01-01","singleInitial":"4600.00","singleRecertification":"3500.00","singleRerun":"%s",\
    "programmeInitial":"7000.00","programmeRecertification":"5500.00","programmeRerun":"2500.00",\
    "discountPercent":50,"discountMoreThanShare":50,"rerunMonths":3,"opensMonths":6,"reducedMonths":6,\
    "quoteDays":30,"paymentDays":30}\
    """
        .formatted(amount(subject));
  }

  private static String offerId(Subject subject) {
    return "OFFER-" + subject.number();
  }

  private static String offer(Subject subject, String from) {
    return "{\"id\":\"%s\",\"from\":\"%s\",\"through\":\"2099-12-31\",\"places\":1}"
        .formatted(offerId(subject), from);
  }

  private static int taken(Rig rig) {
    return rig
        .client()
        .get("/api/staff/free-offers")
        .as("finance")
        .send()
        .objects("offers")
        .stream()
        .mapToInt(offer -> Math.toIntExact(offer.number("taken").orElseThrow()))
        .sum();
  }
}
