package portal.aws;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;

/** A server that takes connections and never says a word. */
final class Silence implements AutoCloseable {
  private final ServerSocket server;
  private final Tap tap;

  Silence() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    tap = new Tap(server.getLocalPort());
  }

  int port() {
    return tap.port();
  }

  List<Tap.Connection> connections() {
    return tap.connections();
  }

  @Override
  public void close() throws IOException {
    tap.close();
    server.close();
  }
}
