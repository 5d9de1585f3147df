package portal.acceptance.runtime;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** The mail service's two operations that the portal calls, which always succeed. */
final class MailStub implements AutoCloseable {
  /** The id that the sample events of the mail service name. */
  private static final String SENT =
      "{\"MessageId\":\"0107019a9f0e4c1b-5b0f3f3c-9f0e-4c1b-8a55-0f6f6a2f9d11-000000\"}";

  private static final String ACCOUNT =
      """
      {"SendingEnabled":true,"ProductionAccessEnabled":true,"EnforcementStatus":"HEALTHY",
       "SendQuota":{"Max24HourSend":50000.0,"MaxSendRate":1000.0,"SentLast24Hours":0.0}}
      """;

  private final HttpServer server;

  MailStub() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            exchange.getRequestBody().readAllBytes();
            String body = exchange.getRequestMethod().equals("POST") ? SENT : ACCOUNT;
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
          }
        });
    server.start();
  }

  String endpoint() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
