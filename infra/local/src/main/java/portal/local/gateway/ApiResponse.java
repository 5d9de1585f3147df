package portal.local.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Turns what a function answered into the HTTP response, as payload format 2.0 has it. */
final class ApiResponse {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ApiResponse() {}

  static Reply of(byte[] answer) {
    if (answer.length > Request.LIMIT) {
      return Reply.message(500, "Internal Server Error");
    }
    try {
      JsonNode response = JSON.readTree(answer);
      return response.isObject() && response.has("statusCode")
          ? declared(response)
          : inferred(response, answer);
    } catch (JsonProcessingException | IllegalArgumentException e) {
      return Reply.message(500, "Internal Server Error");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Without a status code the whole answer is the body. */
  private static Reply inferred(JsonNode response, byte[] answer) {
    return Reply.of(
        200,
        "application/json",
        response.isTextual() ? response.textValue().getBytes(StandardCharsets.UTF_8) : answer);
  }

  private static Reply declared(JsonNode response) {
    var headers = new ArrayList<Map.Entry<String, String>>();
    response
        .path("headers")
        .properties()
        .forEach(header -> headers.add(Map.entry(header.getKey(), header.getValue().asText())));
    if (headers.stream().noneMatch(header -> header.getKey().equalsIgnoreCase("content-type"))) {
      headers.add(Map.entry("Content-Type", "text/plain;charset=UTF-8"));
    }
    response
        .path("cookies")
        .forEach(cookie -> headers.add(Map.entry("Set-Cookie", cookie.asText())));
    return new Reply(response.path("statusCode").asInt(), List.copyOf(headers), body(response));
  }

  private static byte[] body(JsonNode response) {
    String body = response.path("body").asText("");
    return response.path("isBase64Encoded").asBoolean()
        ? Base64.getDecoder().decode(body)
        : body.getBytes(StandardCharsets.UTF_8);
  }
}
