package portal.campaigns;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import portal.aws.Function;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.campaign.Campaign;
import portal.campaign.CampaignCode;
import portal.json.JsonObject;
import portal.json.JsonReader;
import portal.pricing.Money;
import portal.testing.Hosts;
import portal.testing.InMemoryCampaigns;
import portal.testing.InMemoryTrail;
import portal.testing.ManualClock;
import portal.trail.OnlyOnce;

/** The capability's function on tables in memory, spoken to by the HTTP API's own events. */
final class Office {
  static final String PLAN =
      """
      "goal":"Be heard of by vendors","quantity":10000,"unitCost":"0.34","costOfGoods":"30",\
      "plannedFirst":"2026-04-01","plannedLast":"2026-04-30"}\
      """;
  static final String OPENING = "{\"code\":\"spring-26\"," + PLAN;
  static final String CHANGE = "{" + PLAN;

  final ManualClock clock = new ManualClock(Instant.parse("2026-03-02T10:00:00Z"));
  final InMemoryTrail trail = new InMemoryTrail();
  final InMemoryCampaigns campaigns;
  private final Function function;

  Office() {
    this(() -> false);
  }

  Office(BooleanSupplier isOvertaken) {
    Host host = Hosts.at(clock, 1);
    campaigns = new InMemoryCampaigns(trail, isOvertaken);
    function =
        new StaffCampaignsHandler(
            new CampaignRoutes(
                campaigns, campaigns, new OnlyOnce(trail, _ -> {}), new InstituteTime(host), host));
  }

  /** From now on the campaign SPRING-26 has brought this. */
  void brings(long enquiries, long orders, String bookings) {
    campaigns.brings(
        new CampaignCode("SPRING-26"),
        enquiries,
        orders,
        Money.parse(bookings, Campaign.CURRENCY).orElseThrow());
  }

  int events() {
    return trail.history(new CampaignCode("SPRING-26").aggregate()).size();
  }

  /** An answer: status, headers and the body's text. */
  record Answer(int status, Map<String, String> headers, String body) {
    JsonObject json() {
      return JsonReader.readObject(body);
    }

    String text(String name) {
      return json().text(name).orElseThrow();
    }

    JsonObject returns() {
      return json().object("returns").orElseThrow();
    }

    /** Status and kind of a problem. */
    String problem() {
      return status + " " + json().text("type").orElse("").replace("/problems#", "");
    }

    String errors() {
      return json().array("errors").stream()
          .map(JsonObject.class::cast)
          .map(
              error -> error.text("pointer").orElseThrow() + " " + error.text("code").orElseThrow())
          .collect(Collectors.joining(", "));
    }
  }

  /** A request on its way to the function. */
  final class Call {
    private final String route;
    private final Map<String, String> headers =
        new HashMap<>(Map.of("content-type", "application/json"));
    private final Map<String, String> query = new HashMap<>();
    private final Map<String, String> path = new HashMap<>();
    private final Map<String, String> claims = new HashMap<>();
    private String body = "";

    private Call(String route) {
      this.route = route;
    }

    Call body(String json) {
      body = json;
      return this;
    }

    Call key(String key) {
      headers.put("idempotency-key", key);
      return this;
    }

    Call seen(String tag) {
      headers.put("if-match", tag);
      return this;
    }

    Call of(String code) {
      path.put("code", code);
      return this;
    }

    Call query(String name, String value) {
      query.put(name, value);
      return this;
    }

    Call as(String role) {
      long expires = clock.instant().plus(Duration.ofHours(1)).getEpochSecond();
      claims.putAll(
          Map.of(
              "iss",
              "https://issuer.example/staff",
              "client_id",
              "client",
              "token_use",
              "access",
              "exp",
              Long.toString(expires),
              "sub",
              "sub-of-" + role,
              "cognito:groups",
              "[" + role + "]"));
      return this;
    }

    Answer send() {
      var output = new ByteArrayOutputStream();
      try {
        function.handleRequest(
            new ByteArrayInputStream(event().write().getBytes(StandardCharsets.UTF_8)),
            output,
            null);
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
      return answer(JsonReader.readObject(output.toByteArray()));
    }

    private JsonObject event() {
      var jwt = JsonObject.builder().put("claims", texts(claims)).build();
      var authorizer = JsonObject.builder().put("jwt", jwt).build();
      return JsonObject.builder()
          .text("version", "2.0")
          .text("routeKey", route)
          .put("headers", texts(headers))
          .put("queryStringParameters", texts(query))
          .put("pathParameters", texts(path))
          .put(
              "requestContext",
              JsonObject.builder()
                  .text("requestId", "request-1")
                  .put("authorizer", authorizer)
                  .build())
          .text("body", body)
          .flag("isBase64Encoded", false)
          .build();
    }
  }

  /** A call of somebody who has not signed in. */
  Call call(String route) {
    return new Call(route);
  }

  Call officer(String route) {
    return call(route).as("cx-officer");
  }

  /** Opens the campaign SPRING-26. */
  Answer open() {
    return officer("POST /api/staff/campaigns").key("key-open-1").body(OPENING).send();
  }

  private static Answer answer(JsonObject answer) {
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
