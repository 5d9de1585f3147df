package portal.local.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.template.FunctionDefinition;
import portal.template.Trigger;

class ApiEventTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static Routes routes(String... keys) {
    List<Trigger> routes =
        java.util.Arrays.stream(keys)
            .map(key -> key.split(" ", 2))
            .map(key -> (Trigger) new Trigger.Route(key[0], key[1], Optional.empty(), List.of()))
            .toList();
    return new Routes(
        List.of(
            new FunctionDefinition(
                "F",
                "template.yaml",
                1,
                "f.F",
                Map.of(),
                java.time.Duration.ofSeconds(1),
                "arn:aws:iam::000000000000:role/f",
                2,
                Optional.empty(),
                routes)));
  }

  /**
   * The example of payload format 2.0 in the API Gateway developer guide, as far as this portal's
   * API can produce it.
   */
  @Test
  void theEventIsAsDocumented() throws Exception {
    var headers = new TreeMap<String, List<String>>();
    headers.put("header1", List.of("value1"));
    headers.put("header2", List.of("value1", "value2"));
    headers.put("cookie", List.of("cookie1; cookie2"));
    headers.put("user-agent", List.of("agent"));
    headers.put("host", List.of("id.execute-api.us-east-1.amazonaws.com"));
    headers.put("content-type", List.of("application/json"));
    var request =
        new Request(
            "POST",
            "/my/path",
            "parameter1=value1&parameter1=value2&parameter2=value",
            headers,
            "{\"a\":1}".getBytes(StandardCharsets.UTF_8),
            "HTTP/1.1",
            "192.0.2.1");
    var claims = new TreeMap<String, Object>();
    claims.put("claim1", "value1");
    claims.put("cognito:groups", List.of("a", "b"));
    var authorization = new Authorization(claims, List.of("scope1", "scope2"));
    Routes.Match match = routes("POST /my/{rest}").match("POST", "/my/path").orElseThrow();
    ObjectNode event =
        ApiEvent.of(
            request, match, Optional.of(authorization), Instant.parse("2020-03-12T19:03:58.390Z"));
    ((ObjectNode) event.path("requestContext")).put("requestId", "id");
    assertEquals(
        JSON.readTree(
            """
            {
              "version": "2.0",
              "routeKey": "POST /my/{rest}",
              "rawPath": "/my/path",
              "rawQueryString": "parameter1=value1&parameter1=value2&parameter2=value",
              "cookies": ["cookie1", "cookie2"],
              "headers": {"header1": "value1", "header2": "value1,value2", "user-agent": "agent",
                "host": "id.execute-api.us-east-1.amazonaws.com", "content-type": "application/json"},
              "queryStringParameters": {"parameter1": "value1,value2", "parameter2": "value"},
              "requestContext": {
                "accountId": "000000000000",
                "apiId": "local",
                "authorizer": {"jwt": {"claims": {"claim1": "value1", "cognito:groups": "[a b]"},
                  "scopes": ["scope1", "scope2"]}},
                "domainName": "id.execute-api.us-east-1.amazonaws.com",
                "domainPrefix": "local",
                "http": {"method": "POST", "path": "/my/path", "protocol": "HTTP/1.1",
                  "sourceIp": "192.0.2.1", "userAgent": "agent"},
                "requestId": "id",
                "routeKey": "POST /my/{rest}",
                "stage": "$default",
                "time": "12/Mar/2020:19:03:58 +0000",
                "timeEpoch": 1584039838390
              },
              "pathParameters": {"rest": "path"},
              "body": "{\\"a\\":1}",
              "isBase64Encoded": false
            }
            """),
        JSON.readTree(event.toString()));
  }

  @ParameterizedTest
  @CsvSource({
    "/a/b, GET /a/b",
    "/a/c, GET /a/{x}",
    "/a/c/d, GET /a/{rest+}",
    "/a, none",
    "/a/, none",
    "/b, none"
  })
  void theMostSpecificRouteWins(String path, String key) {
    Routes routes = routes("GET /a/{rest+}", "GET /a/{x}", "GET /a/b");
    assertEquals(key, routes.match("GET", path).map(Routes.Match::routeKey).orElse("none"));
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, true",
    "application/json; charset=utf-8, true",
    "text/plain, true",
    "application/xml, true",
    "application/x-www-form-urlencoded, false",
    "multipart/form-data, false",
    "application/octet-stream, false",
    "application/problem+json, false"
  })
  void onlyTextArrivesAsText(String type, boolean text) {
    assertEquals(text, ApiEvent.text(type));
  }
}
