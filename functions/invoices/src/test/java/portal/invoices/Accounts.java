package portal.invoices;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import portal.aws.Function;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.book.Books;
import portal.book.desk.BookDesk;
import portal.capability.Purpose;
import portal.certification.Case;
import portal.certification.CaseId;
import portal.certification.Cases;
import portal.certification.Change;
import portal.certification.Kind;
import portal.certification.Moves;
import portal.certification.Order;
import portal.certification.Stage;
import portal.certification.TermsMoves;
import portal.http.HttpFunction;
import portal.invoicing.Buyer;
import portal.invoicing.Invoice;
import portal.invoicing.InvoiceNumber;
import portal.invoicing.Invoices;
import portal.invoicing.TaxTable;
import portal.invoicing.VatId;
import portal.json.JsonObject;
import portal.pricing.Consents;
import portal.pricing.Facts;
import portal.pricing.Fee;
import portal.pricing.FirstTariff;
import portal.pricing.Occasion;
import portal.pricing.Quote;
import portal.pricing.Scope;
import portal.requests.LinkDoor;
import portal.requests.OnlyOnce;
import portal.storage.Signatures;
import portal.stores.Enquiries;
import portal.stores.Stores;
import portal.testing.FunctionCall;
import portal.testing.Hosts;
import portal.testing.ManualClock;
import portal.trail.Actor;
import portal.trail.Answered;
import portal.trail.Attempts;
import portal.trail.Event;
import portal.trail.Once;
import portal.trail.Reply;
import portal.trail.tables.EventsTable;

/** The capability's three functions on tables in memory, spoken to by AWS's own events. */
final class Accounts {
  static final Consents SHARED = new Consents(true, true, 60);
  static final Consents SILENT = new Consents(true, false, 0);

  final ManualClock clock = new ManualClock(Instant.parse("2026-03-02T10:00:00Z"));
  final Stores stores = new Stores(Hosts.at(clock, 1));
  final Cases cases = stores.cases();
  final Books<TaxTable> taxes = stores.taxes();
  final Invoices invoices = stores.invoices();
  private final Random random = new Random(5);
  private final Function applicant;
  private final Function staff;

  Accounts() {
    this.applicant = applicantOf(invoices);
    this.staff = staff(invoices, clock);
  }

  private Function applicantOf(Invoices shown) {
    InstituteTime time = new InstituteTime(Hosts.at(clock, 1));
    LinkDoor door = new LinkDoor(stores.capabilities(), time);
    return new HttpFunction(
        new ApplicantInvoiceRoutes(
                door,
                shown,
                downloads(Hosts.at(clock, 1)),
                new CaseInvoiceRoutes(door, shown, downloads(Hosts.at(clock, 1)), time))
            .all()) {};
  }

  /** What staff speak to, on these invoices and this clock. */
  Function staff(Invoices on, Clock at) {
    Host host = Hosts.at(at, 1);
    InstituteTime time = new InstituteTime(host);
    OnlyOnce once = stores.onlyOnce();
    return new HttpFunction(
        new StaffInvoicesRoutes(
                new DocumentRoutes(
                    on,
                    new InvoiceLists(on, time, host),
                    new InvoiceExport(on),
                    downloads(host),
                    time,
                    host),
                new SettlementRoutes(
                    once, new Payments(on, time), new Credits(on, issuer(on, host)), host),
                new TaxRoutes(taxes, new BookDesk.Making(once, time, host)))
            .all()) {};
  }

  private Downloads downloads(Host host) {
    return new Downloads(stores.prints(), Signatures.of(host, "PRINTS_BUCKET"));
  }

  /** What bills, on these invoices and this clock. */
  IssueInvoice issuing(Invoices on, Clock at) {
    Host host = Hosts.at(at, 1);
    return new IssueInvoice(cases, on, issuer(on, host), new Attempts(_ -> {}));
  }

  private Issuer issuer(Invoices on, Host host) {
    return new Issuer(on, taxes, new Institute(host), new InstituteTime(host));
  }

  static Buyer buyer(String country, String vatId) {
    return new Buyer(
        "Example GmbH",
        List.of("Ring 1"),
        Optional.of("1010"),
        "Wien",
        country,
        Optional.of(vatId).filter(text -> !text.isEmpty()).map(VatId::new),
        Optional.of("Order 4711"));
  }

  /** A case that accepted its quote; gives the event that says so. */
  Event agree(Consents consents, Buyer buyer) {
    Quote quote =
        FirstTariff.tariff()
            .quote(new Fee(Scope.SINGLE, Occasion.INITIAL), new InstituteTime(host()).today());
    return agree(quote, consents, buyer);
  }

  Event agree(Quote quote, Consents consents, Buyer buyer) {
    InstituteTime time = new InstituteTime(host());
    Change opened =
        Moves.open(
            CaseId.random(random),
            Enquiries.of(Kind.TRAINING, "a@example.org"),
            time.now(),
            time.zone());
    store(opened);
    var decision = new Stage.Decision("because", Actor.staff("1"), time.now());
    Change quoted = TermsMoves.quote(opened.after(), decision, quote).orElseThrow();
    store(quoted);
    Change accepted =
        TermsMoves.accept(
                quoted.after(), Order.of(Facts.of(consents), buyer), time.today(), time.now())
            .orElseThrow();
    store(accepted);
    return accepted.event();
  }

  /** The case of an event under other consents; gives the event that says so. */
  Event change(Event agreed, Consents next) {
    Case now = cases.find(new CaseId(agreed.aggregate().own())).orElseThrow();
    Change changed = TermsMoves.changeConsents(now, next, clock.instant()).orElseThrow();
    store(changed);
    return changed.event();
  }

  private void store(Change change) {
    cases.store(
        change,
        new Answered(
            new Once(UUID.randomUUID().toString(), "print", clock.instant()),
            new Reply(200, Map.of(), "{}")));
  }

  LocalDate today() {
    return new InstituteTime(host()).today();
  }

  private Host host() {
    return Hosts.at(clock, 1);
  }

  /** Tells of an event as the bus does. */
  void tell(Event event) {
    var image =
        JsonObject.builder()
            .put("pk", text(event.aggregate().value()))
            .put("sk", text("%010d".formatted(event.version())))
            .put("type", text(event.type()))
            .put("at", text(event.at().toString()))
            .put("body", text(event.body()))
            .put("hash", text(event.hash()))
            .build();
    var change = JsonObject.builder().put("NewImage", image).build();
    var detail = JsonObject.builder().put("dynamodb", change).build();
    var told = JsonObject.builder().text("detail-type", event.type()).put("detail", detail).build();
    issuing(invoices, clock).after(EventsTable.told(told));
  }

  private static JsonObject text(String value) {
    return JsonObject.builder().text("S", value).build();
  }

  /** An invoice of a new case: the first of the accounts is 000001. */
  Invoice billed(Consents consents, Buyer buyer) {
    tell(agree(consents, buyer));
    return invoices.find(new InvoiceNumber(invoices.series().last())).orElseThrow();
  }

  /** A secret that opens the subject for the purpose, from now on. */
  String link(String subject, Purpose purpose) {
    return stores.link(subject, purpose);
  }

  FunctionCall applicant(String secret) {
    return applicant("GET /api/invoice", secret);
  }

  FunctionCall applicant(String routeKey, String secret) {
    return new FunctionCall(applicant, clock, routeKey).with(secret);
  }

  FunctionCall staff(String routeKey) {
    return new FunctionCall(staff, clock, routeKey);
  }

  FunctionCall finance(String routeKey) {
    return staff(routeKey).as("finance");
  }

  /** What finance does to an invoice as it is now. */
  FunctionCall finance(String move, Invoice seen, String key) {
    return finance("POST /api/staff/invoices/{number}/" + move)
        .path("number", seen.number().text())
        .seen(seen.head().version(), key);
  }

  Invoice now(Invoice earlier) {
    return invoices.find(earlier.number()).orElseThrow();
  }
}
