import java.util.List;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/**
 * DynamoDB Local as LocalStack starts it, but on the loopback address alone. Is the Java agent that
 * LocalStack names as well, and does nothing as such.
 */
public final class LoopbackRunner {
  private LoopbackRunner() {}

  /** Takes LocalStack's arguments; all data is in memory. */
  public static void main(String[] arguments) throws Exception {
    List<String> given = List.of(arguments);
    int port = Integer.parseInt(given.get(given.indexOf("-port") + 1));
    boolean shared = given.contains("-sharedDb");
    var tables = new LocalDynamoDBRequestHandler(0, true, null, shared, false);
    var server = new Server();
    var connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    connector.setPort(port);
    server.addConnector(connector);
    server.setHandler(new LocalDynamoDBServerHandler(tables, null));
    server.start();
    server.join();
  }

  public static void premain(String arguments) {}
}
