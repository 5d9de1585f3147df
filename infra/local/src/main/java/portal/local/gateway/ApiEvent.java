package portal.local.gateway;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Writes a request as the event that an HTTP API sends, payload format 2.0. */
final class ApiEvent {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH);

  private ApiEvent() {}

  static ObjectNode of(
      Request request, Routes.Match match, Optional<Authorization> authorization, Instant now) {
    ObjectNode event = JSON.objectNode();
    event.put("version", "2.0");
    event.put("routeKey", match.routeKey());
    event.put("rawPath", request.path());
    event.put("rawQueryString", request.query());
    List<String> cookies = cookies(request);
    if (!cookies.isEmpty()) {
      cookies.forEach(event.putArray("cookies")::add);
    }
    event.set("headers", headers(request));
    if (!request.query().isEmpty()) {
      event.set("queryStringParameters", joined(request.parameters()));
    }
    event.set("requestContext", context(request, match, authorization, now));
    if (!match.parameters().isEmpty()) {
      ObjectNode parameters = event.putObject("pathParameters");
      match.parameters().forEach(parameters::put);
    }
    body(event, request);
    return event;
  }

  private static ObjectNode headers(Request request) {
    ObjectNode headers = joined(request.headers());
    headers.remove("cookie");
    return headers;
  }

  private static ObjectNode joined(Map<String, List<String>> values) {
    ObjectNode joined = JSON.objectNode();
    values.forEach((name, all) -> joined.put(name, String.join(",", all)));
    return joined;
  }

  private static List<String> cookies(Request request) {
    return request.headers().getOrDefault("cookie", List.of()).stream()
        .flatMap(line -> List.of(line.split(";\\s*", -1)).stream())
        .filter(cookie -> !cookie.isEmpty())
        .toList();
  }

  private static ObjectNode context(
      Request request, Routes.Match match, Optional<Authorization> authorization, Instant now) {
    ObjectNode context = JSON.objectNode();
    context.put("accountId", "000000000000");
    context.put("apiId", "local");
    authorization.ifPresent(granted -> context.set("authorizer", granted.json()));
    context.put("domainName", request.header("host").orElse("localhost"));
    context.put("domainPrefix", "local");
    ObjectNode http = context.putObject("http");
    http.put("method", request.method());
    http.put("path", request.path());
    http.put("protocol", request.protocol());
    http.put("sourceIp", request.sourceIp());
    http.put("userAgent", request.header("user-agent").orElse(""));
    context.put("requestId", UUID.randomUUID().toString());
    context.put("routeKey", match.routeKey());
    context.put("stage", "$default");
    context.put("time", TIME.format(now.atOffset(ZoneOffset.UTC)));
    context.put("timeEpoch", now.toEpochMilli());
    return context;
  }

  private static void body(ObjectNode event, Request request) {
    boolean text = text(request.header("content-type").orElse(""));
    if (request.body().length > 0) {
      event.put("body", text ? request.text() : Base64.getEncoder().encodeToString(request.body()));
    }
    event.put("isBase64Encoded", request.body().length > 0 && !text);
  }

  /** The types whose bodies arrive as text; forms do not. */
  static boolean text(String contentType) {
    String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return type.startsWith("text/")
        || type.equals("application/json")
        || type.equals("application/javascript")
        || type.equals("application/xml");
  }
}
