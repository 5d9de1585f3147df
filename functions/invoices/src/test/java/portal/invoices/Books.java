package portal.invoices;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import portal.aws.Function;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.capability.Capability;
import portal.capability.Purpose;
import portal.capability.Secret;
import portal.certification.Case;
import portal.certification.CaseId;
import portal.certification.Change;
import portal.certification.Kind;
import portal.certification.Moves;
import portal.certification.Stage;
import portal.certification.TermsMoves;
import portal.invoicing.Buyer;
import portal.invoicing.Invoice;
import portal.invoicing.InvoiceNumber;
import portal.invoicing.Invoices;
import portal.invoicing.VatId;
import portal.json.JsonObject;
import portal.json.JsonReader;
import portal.pricing.Consents;
import portal.pricing.Fee;
import portal.pricing.FirstTariff;
import portal.pricing.Occasion;
import portal.pricing.Quote;
import portal.pricing.Scope;
import portal.requests.LinkDoor;
import portal.testing.Enquiries;
import portal.testing.Hosts;
import portal.testing.InMemoryCases;
import portal.testing.InMemoryInvoices;
import portal.testing.InMemoryTaxes;
import portal.testing.InMemoryTrail;
import portal.testing.ManualClock;
import portal.trail.Actor;
import portal.trail.Answered;
import portal.trail.Event;
import portal.trail.Once;
import portal.trail.OnlyOnce;
import portal.trail.Reply;

/** The capability's three functions on tables in memory, spoken to by AWS's own events. */
final class Books {
  static final Consents SHARED = new Consents(true, true, 60);
  static final Consents SILENT = new Consents(true, false, 0);

  final ManualClock clock = new ManualClock(Instant.parse("2026-03-02T10:00:00Z"));
  final InMemoryTrail trail = new InMemoryTrail();
  final InMemoryCases cases = new InMemoryCases(trail);
  final InMemoryTaxes taxes = new InMemoryTaxes(trail);
  final Invoices invoices;
  private final Map<String, Capability> links = new HashMap<>();
  private final Random random = new Random(5);
  private final Function applicant;
  private final Function staff;

  Books() {
    this.invoices = new InMemoryInvoices(trail);
    this.applicant = applicantOf(invoices);
    this.staff = staff(invoices, clock);
  }

  private Function applicantOf(Invoices shown) {
    InstituteTime time = new InstituteTime(Hosts.at(clock, 1));
    LinkDoor door =
        new LinkDoor(
            (secret, purpose, now) ->
                Optional.ofNullable(links.get(secret.hash()))
                    .filter(link -> link.opens(purpose, now))
                    .map(Capability::subject),
            time);
    return new ApplicantInvoiceHandler(new ApplicantRoutes(door, shown));
  }

  /** What staff speak to, on these invoices and this clock. */
  Function staff(Invoices on, Clock at) {
    Host host = Hosts.at(at, 1);
    InstituteTime time = new InstituteTime(host);
    OnlyOnce onlyOnce = new OnlyOnce(trail, _ -> {});
    InvoiceChanges changes = new InvoiceChanges(on, onlyOnce, time);
    return new StaffInvoicesHandler(
        new StaffRoutes(
            on,
            new InvoiceLists(on, time, host),
            new InvoiceExport(on),
            new Payments(changes, time),
            new Credits(changes, on, taxes, new Institute(host), time),
            new TaxTables(taxes, onlyOnce, time),
            time,
            host));
  }

  /** What bills, on these invoices and this clock. */
  IssueInvoice issuing(Invoices on, Clock at) {
    Host host = Hosts.at(at, 1);
    return new IssueInvoice(
        cases, on, taxes, new Institute(host), new InstituteTime(host), _ -> {});
  }

  static Buyer buyer(String country, String vatId) {
    return new Buyer(
        "Example GmbH",
        List.of("Ring 1"),
        Optional.of("1010"),
        "Wien",
        country,
        Optional.of(vatId).filter(text -> !text.isEmpty()).map(VatId::new));
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
        TermsMoves.accept(quoted.after(), consents, buyer, time.today(), time.now()).orElseThrow();
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
    send(
        new IssueInvoiceHandler(issuing(invoices, clock)),
        JsonObject.builder().text("detail-type", event.type()).put("detail", detail).build());
  }

  private static JsonObject text(String value) {
    return JsonObject.builder().text("S", value).build();
  }

  /** An invoice of a new case: the first of the books is 000001. */
  Invoice billed(Consents consents, Buyer buyer) {
    tell(agree(consents, buyer));
    return invoices.find(new InvoiceNumber(invoices.series().last())).orElseThrow();
  }

  /** A secret that opens the subject for the purpose, from now on. */
  String link(String subject, Purpose purpose) {
    Secret secret = Secret.mint(random);
    links.put(secret.hash(), Capability.from(clock.instant(), purpose, subject));
    return secret.reveal();
  }

  /** An answer: status, headers and the body's text. */
  record Answer(int status, Map<String, String> headers, String body) {
    JsonObject json() {
      return JsonReader.readObject(body);
    }

    /** Status and the kind of the problem, if it is one. */
    String outcome() {
      String type = status < 400 ? "" : json().text("type").orElse("");
      return (status + " " + type.replace("/problems#", "")).strip();
    }
  }

  /** A request on its way to one of the functions. */
  final class Call {
    private final Function function;
    private final String route;
    private final Map<String, String> headers =
        new HashMap<>(Map.of("content-type", "application/json"));
    private final Map<String, String> query = new HashMap<>();
    private final Map<String, String> path = new HashMap<>();
    private final Map<String, String> claims = new HashMap<>();
    private String body = "";

    private Call(Function function, String route) {
      this.function = function;
      this.route = route;
    }

    Call body(String json) {
      body = json;
      return this;
    }

    Call header(String name, String value) {
      headers.put(name, value);
      return this;
    }

    /** The headers of a change: what was seen, and a key. */
    Call seen(long version, String key) {
      return header("if-match", "\"" + version + "\"").header("idempotency-key", key);
    }

    Call at(String name, String value) {
      path.put(name, value);
      return this;
    }

    Call query(String name, String value) {
      query.put(name, value);
      return this;
    }

    Call as(String role) {
      claims.put("iss", "https://issuer.example/staff");
      claims.put("client_id", "client");
      claims.put("token_use", "access");
      claims.put("exp", Long.toString(clock.instant().plus(Duration.ofDays(2)).getEpochSecond()));
      claims.put("sub", "sub-of-" + role);
      claims.put("cognito:groups", "[" + role + "]");
      return this;
    }

    Answer send() {
      var jwt = JsonObject.builder().put("claims", texts(claims)).build();
      var context =
          JsonObject.builder()
              .text("requestId", "request-1")
              .put("authorizer", JsonObject.builder().put("jwt", jwt).build())
              .build();
      return Books.answer(
          Books.send(
              function,
              JsonObject.builder()
                  .text("version", "2.0")
                  .text("routeKey", route)
                  .put("headers", texts(headers))
                  .put("queryStringParameters", texts(query))
                  .put("pathParameters", texts(path))
                  .put("requestContext", context)
                  .text("body", body)
                  .flag("isBase64Encoded", false)
                  .build()));
    }
  }

  Call applicant(String secret) {
    return new Call(applicant, "GET /api/invoice").header("authorization", "Capability " + secret);
  }

  Call staff(String route) {
    return new Call(staff, route);
  }

  Call staff(Function function, String route) {
    return new Call(function, route);
  }

  /** What finance does to an invoice as it is now. */
  Call finance(String move, Invoice seen, String key) {
    return staff("POST /api/staff/invoices/{number}/" + move)
        .as("finance")
        .at("number", seen.number().text())
        .seen(seen.head().version(), key);
  }

  Invoice now(Invoice earlier) {
    return invoices.find(earlier.number()).orElseThrow();
  }

  private static JsonObject send(Function function, JsonObject event) {
    var output = new ByteArrayOutputStream();
    try {
      function.handleRequest(
          new ByteArrayInputStream(event.write().getBytes(StandardCharsets.UTF_8)), output, null);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return JsonReader.readObject(output.toByteArray());
  }

  private static Answer answer(JsonObject sent) {
    Map<String, String> headers = new HashMap<>();
    JsonObject written = sent.object("headers").orElseThrow();
    written.members().keySet().forEach(name -> headers.put(name, written.text(name).orElseThrow()));
    return new Answer(
        Math.toIntExact(sent.number("statusCode").orElseThrow()),
        headers,
        sent.text("body").orElseThrow());
  }

  private static JsonObject texts(Map<String, String> values) {
    var object = JsonObject.builder();
    values.forEach(object::text);
    return object.build();
  }
}
