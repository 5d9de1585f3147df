package portal.enquiries;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import portal.aws.Function;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.capability.Capability;
import portal.capability.Purpose;
import portal.capability.Secret;
import portal.certification.CaseId;
import portal.json.JsonObject;
import portal.json.JsonReader;
import portal.requests.LinkDoor;
import portal.testing.Hosts;
import portal.testing.InMemoryCases;
import portal.testing.InMemoryPrices;
import portal.testing.InMemoryTrail;
import portal.testing.ManualClock;
import portal.trail.OnlyOnce;

/** The capability's three functions on tables in memory, spoken to by the HTTP API's own events. */
final class Office {
  final ManualClock clock = new ManualClock(Instant.parse("2026-03-02T10:00:00Z"));
  final InMemoryTrail trail = new InMemoryTrail();
  final InMemoryPrices prices = new InMemoryPrices(trail);
  final InMemoryCases cases;
  private final Map<String, Capability> links = new HashMap<>();
  private final Random random = new Random(5);
  private final Function visitor;
  private final Function applicant;
  private final Function staff;

  Office() {
    this(() -> false);
  }

  Office(BooleanSupplier isOvertaken) {
    Host host = Hosts.at(clock, 1);
    InstituteTime time = new InstituteTime(host);
    cases = new InMemoryCases(trail, isOvertaken, prices);
    OnlyOnce onlyOnce = new OnlyOnce(trail, _ -> {});
    LinkDoor door =
        new LinkDoor(
            (secret, purpose, now) ->
                Optional.ofNullable(links.get(secret.hash()))
                    .filter(link -> link.opens(purpose, now))
                    .map(Capability::subject),
            time);
    visitor =
        new VisitorEnquiriesHandler(
            new VisitorRoutes(
                new SubmitEnquiry(cases, onlyOnce, time, host),
                new RequestCaseLink(cases, onlyOnce, time),
                time));
    applicant =
        new ApplicantCaseHandler(
            new ApplicantRoutes(
                door, cases, onlyOnce, new ConsentRoutes(door, cases, onlyOnce, time), time));
    staff =
        new StaffCasesHandler(
            new StaffRoutes(
                cases,
                onlyOnce,
                new FindEligible(prices.tariffs(), prices.offers(), time),
                new CaseLists(cases, trail::history, time, host),
                time,
                host));
  }

  /** A secret that opens the case for the purpose, from now on. */
  String link(String reference, Purpose purpose) {
    Secret secret = Secret.mint(random);
    links.put(secret.hash(), Capability.from(clock.instant(), purpose, reference));
    return secret.reveal();
  }

  /** An answer: status, headers and the body's text. */
  record Answer(int status, Map<String, String> headers, String body) {
    JsonObject json() {
      return JsonReader.readObject(body);
    }

    String text(String name) {
      return json().text(name).orElseThrow();
    }

    String problem() {
      return json().text("type").orElse("").replace("/problems#", "");
    }
  }

  /** A request on its way to one of the functions. */
  final class Call {
    private final Function function;
    private final String method;
    private final String route;
    private final Map<String, String> headers =
        new HashMap<>(Map.of("content-type", "application/json"));
    private final Map<String, String> query = new HashMap<>();
    private final Map<String, String> claims = new HashMap<>();
    private Optional<String> reference = Optional.empty();
    private String body = "";

    private Call(Function function, String method, String route) {
      this.function = function;
      this.method = method;
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

    Call key(String key) {
      return header("idempotency-key", key);
    }

    Call of(String caseReference) {
      reference = Optional.of(caseReference);
      return this;
    }

    Call query(String name, String value) {
      query.put(name, value);
      return this;
    }

    Call as(String role) {
      claims.putAll(
          Map.of(
              "iss",
              "https://issuer.example/staff",
              "client_id",
              "client",
              "token_use",
              "access",
              "exp",
              Long.toString(clock.instant().plus(Duration.ofHours(1)).getEpochSecond()),
              "sub",
              "sub-of-" + role,
              "cognito:groups",
              "[" + role + "]"));
      return this;
    }

    Answer send() {
      return Office.send(function, event());
    }

    private JsonObject event() {
      boolean form = !headers.getOrDefault("content-type", "").startsWith("application/json");
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      return JsonObject.builder()
          .text("version", "2.0")
          .text("routeKey", method + " " + route)
          .put("headers", texts(headers))
          .put("queryStringParameters", texts(query))
          .put(
              "pathParameters",
              texts(reference.map(value -> Map.of("reference", value)).orElse(Map.of())))
          .put(
              "requestContext",
              JsonObject.builder()
                  .text("requestId", "request-1")
                  .put(
                      "authorizer",
                      JsonObject.builder()
                          .put("jwt", JsonObject.builder().put("claims", texts(claims)).build())
                          .build())
                  .build())
          .text("body", form ? Base64.getEncoder().encodeToString(bytes) : body)
          .flag("isBase64Encoded", form)
          .build();
    }
  }

  Call visitor(String method, String route) {
    return new Call(visitor, method, route);
  }

  Call applicant(String method, String route, String secret) {
    return new Call(applicant, method, route).header("authorization", "Capability " + secret);
  }

  Call staff(String method, String route) {
    return new Call(staff, method, route);
  }

  static final String ENQUIRY =
      """
      {"name":"Training office","email":"training@example.org","organisation":"Example Trainings","audience":"consulting",\
      "kind":"training","title":"Listening","description":"Two days.","quantity":"single","campaign":"SPRING"}\
      """;

  /** Opens a case and gives its reference. */
  String enquire(String key) {
    return visitor("POST", "/api/enquiries").key(key).body(ENQUIRY).send().text("reference");
  }

  int eventsOf(String reference) {
    return trail.history(new CaseId(reference).aggregate()).size();
  }

  private static Answer send(Function function, JsonObject event) {
    var output = new ByteArrayOutputStream();
    try {
      function.handleRequest(
          new ByteArrayInputStream(event.write().getBytes(StandardCharsets.UTF_8)), output, null);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    JsonObject answer = JsonReader.readObject(output.toByteArray());
    Map<String, String> headers = new HashMap<>();
    JsonObject sent = answer.object("headers").orElseThrow();
    sent.members().keySet().forEach(name -> headers.put(name, sent.text(name).orElseThrow()));
    return new Answer(
        Math.toIntExact(answer.number("statusCode").orElseThrow()),
        headers,
        answer.text("body").orElseThrow());
  }

  private static JsonObject texts(Map<String, String> values) {
    var object = JsonObject.builder();
    values.forEach(object::text);
    return object.build();
  }
}
