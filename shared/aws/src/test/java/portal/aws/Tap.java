package portal.aws;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Stands before a server, passes on what clients send, and knows of every connection. */
final class Tap implements AutoCloseable {
  private final ServerSocket door;
  private final int server;
  private final List<Connection> connections = new CopyOnWriteArrayList<>();

  Tap(int server) throws IOException {
    this.server = server;
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return door.getLocalPort();
  }

  List<Connection> connections() {
    return List.copyOf(connections);
  }

  private void accept() {
    try {
      while (true) {
        Socket client = door.accept();
        var connection = new Connection(client);
        connections.add(connection);
        Thread.ofVirtual().start(() -> connection.pass(server));
      }
    } catch (IOException closed) {
      // the test is over
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
  }

  /** A client's connection. */
  static final class Connection {
    private final Socket client;
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final CompletableFuture<Void> left = new CompletableFuture<>();

    private Connection(Socket client) {
      this.client = client;
    }

    int clientPort() {
      return client.getPort();
    }

    ClientHello hello() {
      synchronized (sent) {
        return ClientHello.read(sent.toByteArray());
      }
    }

    /** Whether the client has closed its end, which a tap hears of a moment later. */
    boolean isLeft() {
      try {
        left.get(2, TimeUnit.SECONDS);
        return true;
      } catch (TimeoutException stays) {
        return false;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }

    private void pass(int to) {
      try (client;
          Socket server = new Socket(InetAddress.getLoopbackAddress(), to)) {
        Thread.ofVirtual().start(() -> answer(server));
        copy(client.getInputStream(), server.getOutputStream());
        left.complete(null);
      } catch (IOException reset) {
        left.complete(null);
      }
    }

    private void copy(InputStream from, OutputStream to) throws IOException {
      byte[] buffer = new byte[8192];
      for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
        synchronized (sent) {
          sent.write(buffer, 0, read);
        }
        to.write(buffer, 0, read);
      }
    }

    private void answer(Socket server) {
      try {
        server.getInputStream().transferTo(client.getOutputStream());
      } catch (IOException closed) {
        // by either side
      }
    }
  }
}
