package portal.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import portal.json.JsonObject;

/** Reads the HTTP API's event, payload format 2.0. The one place that knows its shape. */
final class Requests {
  private Requests() {}

  static Request of(JsonObject event) {
    Optional<JsonObject> context = event.object("requestContext");
    return new Request(
        context.flatMap(inner -> inner.text("requestId")).orElse("unknown"),
        event.text("routeKey").orElse(""),
        texts(event.object("pathParameters")),
        texts(event.object("queryStringParameters")),
        lowerCase(texts(event.object("headers"))),
        texts(
            context
                .flatMap(inner -> inner.object("authorizer"))
                .flatMap(authorizer -> authorizer.object("jwt"))
                .flatMap(jwt -> jwt.object("claims"))),
        context
            .flatMap(inner -> inner.object("http"))
            .flatMap(http -> http.text("sourceIp"))
            .orElse("unknown"),
        body(event));
  }

  private static byte[] body(JsonObject event) {
    String body = event.text("body").orElse("");
    boolean base64 =
        event.member("isBase64Encoded").filter(new portal.json.Json.Flag(true)::equals).isPresent();
    return base64 ? Base64.getDecoder().decode(body) : body.getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, String> texts(Optional<JsonObject> object) {
    Map<String, String> texts = new HashMap<>();
    object.ifPresent(
        present ->
            present
                .members()
                .keySet()
                .forEach(name -> present.text(name).ifPresent(text -> texts.put(name, text))));
    return texts;
  }

  private static Map<String, String> lowerCase(Map<String, String> headers) {
    Map<String, String> lower = new HashMap<>();
    headers.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
    return lower;
  }
}
