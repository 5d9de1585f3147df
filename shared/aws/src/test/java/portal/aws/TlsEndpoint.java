package portal.aws;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * DynamoDB as far as priming needs it, over TLS: refuses what is not signed, finds nothing for the
 * rest, and knows who signed.
 */
final class TlsEndpoint implements AutoCloseable {
  private final HttpsServer server;
  private final Tap tap;
  private final List<String> signatures = new CopyOnWriteArrayList<>();

  TlsEndpoint(SelfSigned key) throws IOException, GeneralSecurityException {
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(key.context()));
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
    tap = new Tap(server.getAddress().getPort());
  }

  String url() {
    return "https://localhost:" + tap.port();
  }

  List<Tap.Connection> connections() {
    return tap.connections();
  }

  /** The authorizations of all requests so far; empty for those that were not signed. */
  List<String> signatures() {
    return List.copyOf(signatures);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      var signature = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"));
      signatures.add(signature.orElse(""));
      byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
      exchange.sendResponseHeaders(signature.isPresent() ? 200 : 400, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() throws IOException {
    tap.close();
    server.stop(0);
  }
}
