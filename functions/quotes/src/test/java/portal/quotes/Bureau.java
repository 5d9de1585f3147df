package portal.quotes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import portal.aws.Function;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.book.desk.BookDesk;
import portal.capability.Purpose;
import portal.certification.Case;
import portal.certification.CaseChanges;
import portal.certification.CaseId;
import portal.certification.Cases;
import portal.certification.Change;
import portal.certification.ConfirmedChanges;
import portal.certification.Enquiry;
import portal.certification.Kind;
import portal.certification.Moves;
import portal.certification.Quantity;
import portal.certification.Stage;
import portal.certification.TermsMoves;
import portal.http.HttpFunction;
import portal.json.JsonObject;
import portal.json.JsonReader;
import portal.pricing.Fee;
import portal.pricing.Occasion;
import portal.requests.LinkDoor;
import portal.requests.OnlyOnce;
import portal.stores.Enquiries;
import portal.stores.Stores;
import portal.testing.FunctionCall;
import portal.testing.Hosts;
import portal.testing.ManualClock;
import portal.trail.Actor;
import portal.trail.Answered;
import portal.trail.Attempts;
import portal.trail.Once;
import portal.trail.Reply;

/** The capability's functions on tables in memory, spoken to by the HTTP API's own events. */
final class Bureau {
  static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

  final ManualClock clock = new ManualClock(Instant.parse("2026-03-02T10:00:00Z"));
  private final Host host = Hosts.at(clock, 1);
  final Stores stores = new Stores(host);
  final Cases cases = stores.cases();
  final InstituteTime time = new InstituteTime(host);
  final HearQuoteDeadline hear;
  private final Random random = new Random(5);
  private final Function visitor;
  private final Function applicant;
  private final Function staff;

  Bureau() {
    OnlyOnce once = stores.onlyOnce();
    LinkDoor door = new LinkDoor(stores.capabilities(), time);
    TaxPreview tax = new TaxPreview(stores.taxes(), stores.tariffs(), time);
    visitor =
        new HttpFunction(
            new VisitorQuotesRoutes(stores.tariffs(), stores.offers(), tax, time).all()) {};
    applicant =
        new HttpFunction(
            new ApplicantQuoteRoutes(
                    door, once, cases, new ConfirmedChanges(stores.confirmations()), time)
                .all()) {};
    staff =
        new HttpFunction(
            new StaffTariffsRoutes(
                    stores.tariffs(),
                    new TariffForm(cases),
                    stores.freeOffers(),
                    new OfferForm(stores.places()),
                    new BookDesk.Making(once, time, host))
                .all()) {};
    hear =
        new HearQuoteDeadline(
            new LapseQuote(new CaseChanges(cases, new Attempts(_ -> {})), time), time);
  }

  /** Moves the clock to noon of a day. */
  void on(LocalDate day) {
    clock.set(day.atTime(11, 0).toInstant(ZoneOffset.UTC));
  }

  /** An enquiry that was found eligible now, and quoted. */
  CaseId quoted(List<String> items) {
    Enquiry plain = Enquiries.of(Kind.TRAINING, "training@example.org");
    var subject = new Enquiry.Subject(Kind.TRAINING, "Listening", "Two days.", Quantity.of(items));
    Enquiry enquiry =
        new Enquiry(
            plain.applicant(), plain.audience(), subject, plain.campaign(), plain.language());
    Instant now = clock.instant();
    Change opened = Moves.open(CaseId.random(random), enquiry, now, VIENNA);
    store(opened);
    LocalDate today = LocalDate.ofInstant(now, VIENNA);
    Fee fee = new Fee(subject.quantity().scope(), Occasion.INITIAL);
    var quote = stores.tariffs().inForce(today).quote(fee, today);
    var decision = new Stage.Decision("So.", Actor.staff("1"), now);
    store(TermsMoves.quote(opened.after(), decision, quote).orElseThrow());
    return opened.after().id();
  }

  private void store(Change change) {
    Once once = new Once(UUID.randomUUID().toString(), "", clock.instant());
    cases.store(change, new Answered(once, Reply.EMPTY));
  }

  Case found(CaseId id) {
    return cases.find(id).orElseThrow();
  }

  /** A secret that opens the case for the purpose, from now on. */
  String link(CaseId id, Purpose purpose) {
    return stores.link(id.value(), purpose);
  }

  /** A body with whatever confirms it: a fresh code, and who decides. */
  String confirmed(CaseId id, String body) {
    return confirmedBy(stores.code(id.value()), body);
  }

  /** The same by a code that somebody has. */
  static String confirmedBy(String code, String body) {
    JsonObject by =
        JsonObject.builder()
            .text("code", code)
            .text("name", "A. Buyer")
            .text("function", "Head")
            .build();
    return JsonObject.builder()
        .putAll(JsonReader.readObject(body))
        .put("confirmation", by)
        .build()
        .write();
  }

  FunctionCall visitor(String route) {
    return new FunctionCall(visitor, clock, "GET " + route);
  }

  FunctionCall applicant(String method, String route, String secret) {
    return new FunctionCall(applicant, clock, method + " " + route).with(secret);
  }

  FunctionCall finance(String method, String route) {
    return new FunctionCall(staff, clock, method + " " + route).as("finance");
  }
}
