package portal.local.distribution;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import portal.local.gateway.Reply;
import portal.local.gateway.Request;

/** Writes requests and responses as the events that CloudFront gives its functions, version 1.0. */
final class ViewerEvent {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  static final String COOKIE = "cookie";
  static final String SET_COOKIE = "set-cookie";

  private ViewerEvent() {}

  static ObjectNode request(Request request) {
    return event("viewer-request", request);
  }

  static ObjectNode response(Request request, Reply reply) {
    ObjectNode event = event("viewer-response", request);
    ObjectNode response = event.putObject("response");
    response.put("statusCode", reply.status());
    response.put("statusDescription", "");
    var headers = new LinkedHashMap<String, List<String>>();
    for (Map.Entry<String, String> header : reply.headers()) {
      String name = header.getKey().toLowerCase(Locale.ROOT);
      headers.computeIfAbsent(name, key -> new ArrayList<>()).add(header.getValue());
    }
    response.set("cookies", setCookies(headers.getOrDefault(SET_COOKIE, List.of())));
    headers.remove(SET_COOKIE);
    response.set("headers", values(headers));
    return event;
  }

  private static ObjectNode event(String type, Request request) {
    ObjectNode event = JSON.objectNode().put("version", "1.0");
    event
        .putObject("context")
        .put("distributionDomainName", "local.cloudfront.net")
        .put("distributionId", "LOCAL")
        .put("eventType", type)
        .put("requestId", UUID.randomUUID().toString());
    event.putObject("viewer").put("ip", request.sourceIp());
    ObjectNode asked = event.putObject("request");
    asked.put("method", request.method()).put("uri", request.path());
    asked.set("querystring", values(pairs(request.query(), "&")));
    var headers = new LinkedHashMap<>(request.headers());
    List<String> cookies = headers.getOrDefault(COOKIE, List.of());
    headers.remove(COOKIE);
    asked.set("headers", values(headers));
    asked.set("cookies", values(pairs(String.join("; ", cookies), ";")));
    return event;
  }

  /** Names and values as they came: nothing is decoded. */
  private static Map<String, List<String>> pairs(String text, String separator) {
    var pairs = new LinkedHashMap<String, List<String>>();
    for (String pair : text.split(separator, -1)) {
      String[] parts = pair.strip().split("=", 2);
      if (!parts[0].isEmpty()) {
        pairs
            .computeIfAbsent(parts[0], key -> new ArrayList<>())
            .add(parts.length > 1 ? parts[1] : "");
      }
    }
    return pairs;
  }

  private static ObjectNode values(Map<String, List<String>> all) {
    ObjectNode written = JSON.objectNode();
    all.forEach(
        (name, values) -> {
          ObjectNode one = written.putObject(name).put("value", values.getFirst());
          if (values.size() > 1) {
            var each = one.putArray("multiValue");
            values.forEach(value -> each.addObject().put("value", value));
          }
        });
    return written;
  }

  private static ObjectNode setCookies(List<String> lines) {
    ObjectNode cookies = JSON.objectNode();
    for (String line : lines) {
      String[] parts = line.split(";\\s*", 2);
      String[] pair = parts[0].split("=", 2);
      ObjectNode cookie = cookies.putObject(pair[0]).put("value", pair.length > 1 ? pair[1] : "");
      if (parts.length > 1) {
        cookie.put("attributes", parts[1]);
      }
    }
    return cookies;
  }
}
