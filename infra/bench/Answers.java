import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** What a function calls: DynamoDB over TLS, which is empty, and the container's credentials. */
final class Answers {
  private static final String PASSWORD = "changeit";

  private final HttpsServer dynamoDb;
  private final HttpServer credentials;

  Answers(Path folder) throws Exception {
    dynamoDb = HttpsServer.create(loopback(), 0);
    dynamoDb.setHttpsConfigurator(new HttpsConfigurator(key(folder)));
    dynamoDb.createContext("/", exchange -> answer(exchange, table(exchange)));
    credentials = HttpServer.create(loopback(), 0);
    credentials.createContext(
        "/",
        exchange ->
            answer(
                exchange,
                """
                {"AccessKeyId": "A", "SecretAccessKey": "S", "Token": "T", "Expiration": "2099-01-01T00:00:00Z"}
                """));
    for (HttpServer server : new HttpServer[] {dynamoDb, credentials}) {
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.start();
    }
  }

  String dynamoDbUrl() {
    return "https://localhost:" + dynamoDb.getAddress().getPort();
  }

  String credentialsUrl() {
    return "http://127.0.0.1:" + credentials.getAddress().getPort() + "/";
  }

  private static String table(HttpExchange exchange) {
    String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
    if (target == null) {
      return "";
    }
    return switch (target.replaceFirst(".*\\.", "")) {
      case "Query" -> "{\"Items\": [], \"Count\": 0}";
      // What a counter says.
      case "UpdateItem" -> "{\"Attributes\": {\"taken\": {\"N\": \"1\"}}}";
      default -> "{}";
    };
  }

  /** Whoever is not signed gets an empty answer, as a refusal. */
  private static void answer(HttpExchange exchange, String body) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      byte[] bytes = (body.isEmpty() ? "{}" : body).getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
      exchange.sendResponseHeaders(body.isEmpty() ? 400 : 200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  /** A key that the JDK's keytool makes; trusted beside all that the JDK trusts. */
  private static SSLContext key(Path folder) throws Exception {
    Path keys = folder.resolve("keys.p12");
    Path certificate = folder.resolve("certificate");
    Path trusted = folder.resolve("trusted");
    Files.copy(Path.of(System.getProperty("java.home"), "lib/security/cacerts"), trusted);
    String store = "-storepass " + PASSWORD + " -alias bench -keystore ";
    keytool(
        "-genkeypair -keyalg EC -dname CN=localhost -ext san=dns:localhost,ip:127.0.0.1 "
            + store
            + keys);
    keytool("-exportcert " + store + keys + " -file " + certificate);
    keytool("-importcert -noprompt " + store + trusted + " -file " + certificate);
    KeyStore loaded = KeyStore.getInstance(keys.toFile(), PASSWORD.toCharArray());
    var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(loaded, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  private static void keytool(String line) throws Exception {
    String tool = Path.of(System.getProperty("java.home"), "bin/keytool").toString();
    Process process =
        new ProcessBuilder((tool + " " + line).split(" ")).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(said);
    }
  }

  private static InetSocketAddress loopback() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }
}
