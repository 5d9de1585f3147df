package portal.dynamodb;

import java.io.IOException;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/**
 * The program of the DynamoDB process: serves on the loopback address alone, says its port on the
 * first line it prints, and ends when its standard input closes, which also happens when its parent
 * is killed.
 *
 * <p>Its argument is the folder of the data; without one the data is in memory.
 */
public final class DynamoDbServer {
  private DynamoDbServer() {}

  /** Serves until standard input ends. */
  public static void main(String[] arguments) throws Exception {
    boolean inMemory = arguments.length == 0;
    var tables =
        new LocalDynamoDBRequestHandler(0, inMemory, inMemory ? null : arguments[0], true, false);
    var handler = new LocalDynamoDBServerHandler(tables, null);
    var server = new Server();
    var connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    server.setHandler(new OwnHostOnly(handler));
    server.start();
    System.out.println(connector.getLocalPort());
    System.out.flush();
    awaitEndOfInput();
    handler.close();
    // Not exit: DynamoDB Local's own threads must not hold up the end.
    Runtime.getRuntime().halt(0);
  }

  private static void awaitEndOfInput() {
    try {
      while (System.in.read() >= 0) {
        // The parent writes nothing. Only the end of the stream matters.
      }
    } catch (IOException e) {
      // A broken stream is an ended one.
    }
  }
}
