package portal.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DynamoDbProcessTest {
  private static final String TABLE =
      """
      {"TableName":"Notes","BillingMode":"PAY_PER_REQUEST",
       "KeySchema":[{"AttributeName":"pk","KeyType":"HASH"}],
       "AttributeDefinitions":[{"AttributeName":"pk","AttributeType":"S"}]}
      """;

  private static HttpResponse<String> call(URI endpoint, String action, String body)
      throws Exception {
    var request =
        HttpRequest.newBuilder(endpoint)
            .header("X-Amz-Target", "DynamoDB_20120810." + action)
            .header("Content-Type", "application/x-amz-json-1.0")
            .header(
                "Authorization",
                "AWS4-HMAC-SHA256 Credential=local/20260101/eu-central-1/dynamodb/aws4_request,"
                    + " SignedHeaders=host, Signature=0")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }

  @Test
  void whatWasWrittenSurvivesAKill(@TempDir Path folder) throws Exception {
    try (DynamoDbProcess process = DynamoDbProcess.start(folder)) {
      assertEquals(200, call(process.endpoint(), "CreateTable", TABLE).statusCode());
      process.handle().destroyForcibly();
      process.handle().onExit().join();
    }
    try (DynamoDbProcess process = DynamoDbProcess.start(folder)) {
      assertEquals(
          "{\"TableNames\":[\"Notes\"]}", call(process.endpoint(), "ListTables", "{}").body());
    }
  }

  @Test
  void itAnswersToThisMachinesOwnNamesOnly() throws Exception {
    try (DynamoDbProcess process = DynamoDbProcess.startInMemory()) {
      int port = process.endpoint().getPort();
      assertEquals("HTTP/1.1 200 OK", statusFor(port, "localhost:" + port));
      assertEquals("HTTP/1.1 200 OK", statusFor(port, "127.0.0.1:" + port));
      for (String host : List.of("evil.example:" + port, "localhost", "evil.example")) {
        assertTrue(statusFor(port, host).startsWith("HTTP/1.1 421 "), host);
      }
    }
  }

  private static String statusFor(int port, String host) throws Exception {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String request =
          String.join(
              "\r\n",
              "POST / HTTP/1.1",
              "Host: " + host,
              "X-Forwarded-Host: localhost:" + port,
              "X-Amz-Target: DynamoDB_20120810.ListTables",
              "Content-Type: application/x-amz-json-1.0",
              "Authorization: AWS4-HMAC-SHA256"
                  + " Credential=local/20260101/eu-central-1/dynamodb/aws4_request,"
                  + " SignedHeaders=host, Signature=0",
              "Content-Length: 2",
              "Connection: close",
              "",
              "{}");
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer.lines().findFirst().orElse("");
    }
  }

  /** Two of them on two cores would leave no carrier, and nothing of the portal would run. */
  @Test
  void noVirtualThreadReadsItsOutput() {
    try (DynamoDbProcess process = DynamoDbProcess.startInMemory()) {
      assertTrue(process.handle().isAlive());
      assertTrue(
          Thread.getAllStackTraces().keySet().stream()
              .anyMatch(one -> one.getName().equals(DynamoDbProcess.READER)),
          "of virtual threads there is no list");
    }
  }

  @Test
  void itEndsWhenItIsClosed() {
    ProcessHandle handle;
    try (DynamoDbProcess process = DynamoDbProcess.startInMemory()) {
      handle = process.handle();
    }
    assertFalse(handle.isAlive());
  }
}
