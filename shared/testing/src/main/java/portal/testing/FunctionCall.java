package portal.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import portal.aws.Function;
import portal.json.JsonObject;
import portal.json.JsonReader;

/** A request on its way to a function, as the HTTP API's own event. */
public final class FunctionCall {
  private final Function function;
  private final Clock clock;
  private final String routeKey;
  private final Map<String, String> headers =
      new HashMap<>(Map.of("content-type", "application/json"));
  private final Map<String, String> query = new HashMap<>();
  private final Map<String, String> claims = new HashMap<>();
  private final Map<String, String> path = new HashMap<>();
  private String sourceIp = "192.0.2.1";
  private String body = "";

  /**
   * A call.
   *
   * @param clock tells until when a token of {@link #as} holds
   * @param routeKey method and route as the template declares them
   */
  public FunctionCall(Function function, Clock clock, String routeKey) {
    this.function = function;
    this.clock = clock;
    this.routeKey = routeKey;
  }

  public FunctionCall body(String json) {
    body = json;
    return this;
  }

  public FunctionCall header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  public FunctionCall key(String key) {
    return header("idempotency-key", key);
  }

  public FunctionCall ifMatch(long version) {
    return header("if-match", "\"" + version + "\"");
  }

  /** A change, once, of what was seen at this version. */
  public FunctionCall seen(long version, String key) {
    return ifMatch(version).key(key);
  }

  /** By a mailed link. */
  public FunctionCall with(String secret) {
    return header("authorization", "Capability " + secret);
  }

  /** About a case. */
  public FunctionCall of(String caseReference) {
    return path("reference", caseReference);
  }

  public FunctionCall path(String name, String value) {
    path.put(name, value);
    return this;
  }

  public FunctionCall query(String name, String value) {
    query.put(name, value);
    return this;
  }

  /** By somebody who is signed in. */
  public FunctionCall as(String role) {
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

  /** From this address, seen by the HTTP API itself. */
  public FunctionCall from(String address) {
    sourceIp = address;
    return this;
  }

  public FunctionAnswer send() {
    JsonObject answer = tell(function, event());
    Map<String, String> received = new HashMap<>();
    JsonObject sent = answer.object("headers").orElseThrow();
    sent.members().keySet().forEach(name -> received.put(name, sent.text(name).orElseThrow()));
    return new FunctionAnswer(
        Math.toIntExact(answer.number("statusCode").orElseThrow()),
        received,
        answer.text("body").orElseThrow());
  }

  /** What a function answers to an event of any kind. */
  public static JsonObject tell(Function function, JsonObject event) {
    var output = new ByteArrayOutputStream();
    try {
      function.handleRequest(
          new ByteArrayInputStream(event.write().getBytes(StandardCharsets.UTF_8)), output, null);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return JsonReader.readObject(output.toByteArray());
  }

  private JsonObject event() {
    boolean isForm = !headers.getOrDefault("content-type", "").startsWith("application/json");
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    var jwt = JsonObject.builder().put("claims", texts(claims)).build();
    return JsonObject.builder()
        .text("version", "2.0")
        .text("routeKey", routeKey)
        .put("headers", texts(headers))
        .put("queryStringParameters", texts(query))
        .put("pathParameters", texts(path))
        .put(
            "requestContext",
            JsonObject.builder()
                .text("requestId", "request-1")
                .put("http", JsonObject.builder().text("sourceIp", sourceIp).build())
                .put("authorizer", JsonObject.builder().put("jwt", jwt).build())
                .build())
        .text("body", isForm ? Base64.getEncoder().encodeToString(bytes) : body)
        .flag("isBase64Encoded", isForm)
        .build();
  }

  private static JsonObject texts(Map<String, String> values) {
    var object = JsonObject.builder();
    values.forEach(object::text);
    return object.build();
  }
}
