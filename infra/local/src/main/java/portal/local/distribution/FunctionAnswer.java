package portal.local.distribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import portal.local.gateway.Reply;
import portal.local.gateway.Request;

/** Reads what a function answers. What it has left alone stays byte for byte as it came. */
final class FunctionAnswer {
  private FunctionAnswer() {}

  static Request request(ObjectNode event, JsonNode said, Request request) {
    JsonNode sent = event.path("request");
    var headers = new TreeMap<String, List<String>>(request.headers());
    if (!same(sent, said, "headers")) {
      headers.keySet().retainAll(List.of(ViewerEvent.COOKIE));
      values(said.path("headers")).forEach(headers::put);
    }
    if (!same(sent, said, "cookies")) {
      headers.put(ViewerEvent.COOKIE, List.of(joined(said.path("cookies"), "; ")));
    }
    String query =
        same(sent, said, "querystring") ? request.query() : joined(said.path("querystring"), "&");
    return request.at(said.path("uri").asText(), query, headers);
  }

  static Reply reply(JsonNode said) {
    var headers = new ArrayList<Map.Entry<String, String>>();
    add(headers, said.path("headers"));
    addCookies(headers, said.path("cookies"));
    return new Reply(said.path("statusCode").asInt(), headers, body(said.path("body")));
  }

  static Reply reply(ObjectNode event, JsonNode said, Reply reply) {
    JsonNode sent = event.path("response");
    boolean untouched = same(sent, said, "headers") && same(sent, said, "cookies");
    Reply read = reply(said);
    return new Reply(
        read.status(),
        untouched ? reply.headers() : read.headers(),
        said.has("body") ? read.body() : reply.body());
  }

  private static boolean same(JsonNode sent, JsonNode said, String part) {
    return sent.path(part).equals(said.path(part));
  }

  private static Map<String, List<String>> values(JsonNode of) {
    var values = new TreeMap<String, List<String>>();
    for (Map.Entry<String, JsonNode> one : of.properties()) {
      var all = new ArrayList<String>();
      one.getValue().path("multiValue").forEach(value -> all.add(value.path("value").asText()));
      values.put(
          one.getKey(), all.isEmpty() ? List.of(one.getValue().path("value").asText()) : all);
    }
    return values;
  }

  private static String joined(JsonNode of, String separator) {
    return values(of).entrySet().stream()
        .flatMap(one -> one.getValue().stream().map(value -> one.getKey() + "=" + value))
        .collect(Collectors.joining(separator));
  }

  private static void add(List<Map.Entry<String, String>> headers, JsonNode of) {
    values(of).forEach((name, all) -> all.forEach(value -> headers.add(Map.entry(name, value))));
  }

  private static void addCookies(List<Map.Entry<String, String>> headers, JsonNode of) {
    for (Map.Entry<String, JsonNode> cookie : of.properties()) {
      String attributes = cookie.getValue().path("attributes").asText("");
      String pair = cookie.getKey() + "=" + cookie.getValue().path("value").asText();
      headers.add(
          Map.entry(
              ViewerEvent.SET_COOKIE, attributes.isEmpty() ? pair : pair + "; " + attributes));
    }
  }

  /** Text, or an object that says how its data is encoded. */
  private static byte[] body(JsonNode body) {
    return body.path("encoding").asText().equals("base64")
        ? Base64.getDecoder().decode(body.path("data").asText())
        : body.path("data").asText(body.asText()).getBytes(StandardCharsets.UTF_8);
  }
}
