package portal.aws;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** The container's endpoint of credentials: hands out others each time, and counts. */
final class CredentialsEndpoint implements AutoCloseable {
  private final HttpServer server;
  private final Tap tap;
  private final AtomicInteger asked = new AtomicInteger();

  CredentialsEndpoint() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/credentials", this::answer);
    server.start();
    tap = new Tap(server.getAddress().getPort());
  }

  String url() {
    return "http://127.0.0.1:" + tap.port() + "/credentials";
  }

  Tap tap() {
    return tap;
  }

  int asked() {
    return asked.get();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body =
          """
          {"AccessKeyId": "KEY%d", "SecretAccessKey": "secret", "Token": "token", "Expiration": "2099-01-01T00:00:00Z"}
          """
              .formatted(asked.incrementAndGet())
              .getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() throws IOException {
    tap.close();
    server.stop(0);
  }
}
