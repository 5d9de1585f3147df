package portal.local.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** An HTTP server on the loopback address, a virtual thread for each request. */
public final class LoopbackServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private LoopbackServer(HttpServer server) {
    this.server = server;
  }

  /**
   * Takes a port, and serves nothing yet.
   *
   * @param port 0 for any
   * @throws IOException if the port is taken
   */
  public static LoopbackServer bind(int port) throws IOException {
    var address = new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
    return new LoopbackServer(HttpServer.create(address, 128));
  }

  /** The port it has. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** Where it answers. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + port());
  }

  /** Begins to serve. */
  public void serve(Site site, Consumer<String> log) {
    server.setExecutor(threads);
    server.createContext("/", exchange -> handle(exchange, site, log, port()));
    server.start();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private static void handle(HttpExchange exchange, Site site, Consumer<String> log, int port)
      throws IOException {
    try (exchange) {
      Reply reply =
          isMeant(exchange, port)
              ? answer(Request.of(exchange), site, log)
              : Reply.message(421, OwnHost.REFUSAL);
      reply
          .headers()
          .forEach(header -> exchange.getResponseHeaders().add(header.getKey(), header.getValue()));
      boolean head = exchange.getRequestMethod().equals("HEAD");
      if (head && reply.body().length > 0) {
        exchange.getResponseHeaders().set("Content-Length", String.valueOf(reply.body().length));
      }
      exchange.sendResponseHeaders(
          reply.status(), head || reply.body().length == 0 ? -1 : reply.body().length);
      if (!head) {
        exchange.getResponseBody().write(reply.body());
      }
    }
  }

  /** An address that is given whole outranks the header. */
  private static boolean isMeant(HttpExchange exchange, int port) {
    URI asked = exchange.getRequestURI();
    boolean whole = asked.getScheme() != null;
    return OwnHost.is(exchange.getRequestHeaders().getOrDefault("Host", List.of()), port)
        && (!whole || OwnHost.is(String.valueOf(asked.getRawAuthority()), port));
  }

  private static Reply answer(Request request, Site site, Consumer<String> log) {
    try {
      return site.answer(request);
    } catch (RuntimeException e) {
      log.accept(request.method() + " " + request.path() + ": " + e);
      return Reply.message(500, "Internal Server Error");
    }
  }
}
