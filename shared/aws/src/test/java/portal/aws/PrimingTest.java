package portal.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * There is no snapshot on this machine: two clients that were built before priming, as a function's
 * is, stand for two functions that were restored from one. What the other side saw decides.
 */
@Isolated("It says whom this process trusts and where its credentials come from.")
final class PrimingTest {
  private static final String CREDENTIALS = "aws.containerCredentialsFullUri";
  private static final int ROUNDS = 25;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private static Path keys;

  @SuppressWarnings("NullAway.Init")
  private static SelfSigned key;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @SuppressWarnings("NullAway.Init")
  private TlsEndpoint dynamoDb;

  @SuppressWarnings("NullAway.Init")
  private CredentialsEndpoint credentials;

  @BeforeAll
  static void trust() throws IOException, InterruptedException {
    key = SelfSigned.make(keys.resolve("trusted.p12"));
    System.setProperty("javax.net.ssl.trustStore", key.store().toString());
    System.setProperty("javax.net.ssl.trustStorePassword", SelfSigned.PASSWORD);
  }

  @AfterAll
  static void trustNoMore() {
    System.clearProperty("javax.net.ssl.trustStore");
    System.clearProperty("javax.net.ssl.trustStorePassword");
  }

  @BeforeEach
  void start() throws IOException, GeneralSecurityException {
    dynamoDb = new TlsEndpoint(key);
    credentials = new CredentialsEndpoint();
  }

  @AfterEach
  void stop() throws IOException {
    System.clearProperty(CREDENTIALS);
    dynamoDb.close();
    credentials.close();
  }

  @Test
  void itGreetsWithoutASignatureAndLooksAtTheCredentials() throws IOException {
    Snapshot snapshot = Snapshot.take(host(dynamoDb.url(), credentials.url()));
    assertEquals(List.of(""), dynamoDb.signatures());
    assertEquals(1, credentials.asked());
    assertEquals(new Snapshot(ROUNDS, ""), snapshot);
  }

  @Test
  void noSocketOutlivesIt() throws IOException {
    Snapshot.take(host(dynamoDb.url(), credentials.url()));
    assertEquals(1, dynamoDb.connections().size());
    assertEquals(
        List.of(true), dynamoDb.connections().stream().map(Tap.Connection::isLeft).toList());
    assertEquals(1, credentials.tap().connections().size());
    assertTrue(credentials.tap().connections().getFirst().isLeft());
  }

  @Test
  void twoClonesGreetAsStrangers() throws IOException {
    Host host = host(dynamoDb.url(), credentials.url());
    List<DynamoDbClient> clones = List.of(functionsClient(host), functionsClient(host));
    Snapshot.take(host);
    clones.forEach(PrimingTest::firstRequest);
    List<Tap.Connection> seen = dynamoDb.connections();
    assertFalse(seen.stream().anyMatch(connection -> connection.hello().resumes()));
    assertEquals(3, seen.size());
    assertDistinct(seen, Tap.Connection::clientPort);
    assertDistinct(seen, connection -> connection.hello().random());
    assertDistinct(seen, connection -> connection.hello().session());
    assertDistinct(seen, connection -> connection.hello().keys());
  }

  /** The check of the check: who keeps a session resumes it, and that is seen. */
  @Test
  void aSessionThatIsKeptWouldBeSeen() throws IOException, GeneralSecurityException {
    SSLContext kept = tls();
    for (int time = 0; time < 2; time++) {
      var connection = URI.create(dynamoDb.url()).toURL().openConnection();
      ((javax.net.ssl.HttpsURLConnection) connection).setSSLSocketFactory(kept.getSocketFactory());
      ((java.net.HttpURLConnection) connection).getResponseCode();
      ((java.net.HttpURLConnection) connection).disconnect();
    }
    assertEquals(
        List.of(false, true),
        dynamoDb.connections().stream().map(connection -> connection.hello().resumes()).toList());
  }

  @Test
  void twoClonesAskForCredentialsOfTheirOwn() throws IOException {
    Host host = host(dynamoDb.url(), credentials.url());
    List<DynamoDbClient> clones = List.of(functionsClient(host), functionsClient(host));
    Snapshot.take(host);
    clones.forEach(PrimingTest::firstRequest);
    assertEquals(3, credentials.asked());
    List<String> signers =
        dynamoDb.signatures().stream()
            .map(signature -> signature.replaceFirst(".*Credential=([^/]*)/.*", "$1"))
            .toList();
    assertEquals(List.of("", "KEY2", "KEY3"), signers);
  }

  @Test
  void aSessionIsThereUntilTheClientIsClosed() throws IOException, GeneralSecurityException {
    SSLContext tls = tls();
    try (var client = new ThrowawayClient(tls, Duration.ofSeconds(2))) {
      client.post(URI.create(dynamoDb.url()));
      assertFalse(sessions(tls).isEmpty());
    }
    assertEquals(List.of(), sessions(tls));
  }

  @Test
  void theDefaultContextHasNoSession() throws IOException, GeneralSecurityException {
    Snapshot.take(host(dynamoDb.url(), credentials.url()));
    assertEquals(List.of(), sessions(SSLContext.getDefault()));
  }

  @Test
  void whereThereIsNoContainerNobodyIsAskedForCredentials() throws IOException {
    Host host = Snapshot.host(folder, Map.of("AWS_ENDPOINT_URL_DYNAMODB", dynamoDb.url()));
    assertEquals(new Snapshot(ROUNDS, ""), Snapshot.take(host));
    assertEquals(0, credentials.asked());
  }

  @Test
  void anEndpointThatRefusesIsSaid() throws IOException {
    int nobody;
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody = free.getLocalPort();
    }
    Snapshot snapshot = Snapshot.take(host("https://localhost:" + nobody, credentials.url()));
    assertPartly("java.net.ConnectException", snapshot);
    assertEquals(1, credentials.asked());
  }

  @Test
  void aCertificateThatNobodyTrustsIsSaid()
      throws IOException, InterruptedException, GeneralSecurityException {
    try (var stranger = new TlsEndpoint(SelfSigned.make(folder.resolve("stranger.p12")))) {
      Snapshot snapshot = Snapshot.take(host(stranger.url(), credentials.url()));
      assertPartly("javax.net.ssl.SSLHandshakeException", snapshot);
      assertEquals(List.of(), stranger.signatures());
      assertTrue(stranger.connections().getFirst().isLeft());
    }
  }

  @Test
  void anEndpointThatIsSilentIsLeft() throws IOException {
    try (var silent = new Silence()) {
      long start = System.nanoTime();
      Snapshot snapshot =
          Snapshot.take(host("https://localhost:" + silent.port(), credentials.url()));
      assertShort(start);
      assertPartly("java.net.SocketTimeoutException", snapshot);
      assertTrue(silent.connections().getFirst().isLeft());
    }
  }

  /** The SDK asks for credentials six times before it gives up. */
  @Test
  void credentialsThatAreSilentAreLeft() throws IOException {
    try (var silent = new Silence()) {
      long start = System.nanoTime();
      Snapshot snapshot =
          Snapshot.take(host(dynamoDb.url(), "http://127.0.0.1:" + silent.port() + "/"));
      assertShort(start);
      assertPartly("java.lang.InterruptedException", snapshot);
      assertEquals(List.of(""), dynamoDb.signatures());
      assertFalse(silent.connections().isEmpty());
      silent.connections().forEach(connection -> assertTrue(connection.isLeft()));
    }
  }

  private Host host(String endpoint, String container) throws IOException {
    System.setProperty(CREDENTIALS, container);
    return Snapshot.host(
        folder,
        Map.of(
            "AWS_ENDPOINT_URL_DYNAMODB",
            endpoint,
            "AWS_CONTAINER_CREDENTIALS_FULL_URI",
            container));
  }

  private static DynamoDbClient functionsClient(Host host) {
    return AwsModule.dynamoDb(host, AwsModule.http(host));
  }

  private static void firstRequest(DynamoDbClient client) {
    client.getItem(get -> get.tableName("t").key(Map.of("pk", AttributeValue.fromS("a"))));
  }

  private static SSLContext tls() throws GeneralSecurityException {
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(null, null, null);
    return tls;
  }

  private static List<byte[]> sessions(SSLContext tls) {
    return Collections.list(tls.getClientSessionContext().getIds());
  }

  private static void assertPartly(String exception, Snapshot snapshot) {
    assertEquals(ROUNDS, snapshot.samples());
    assertEquals(1, snapshot.said().lines().count(), snapshot.said());
    assertTrue(snapshot.said().contains('"' + exception + '"'), snapshot.said());
  }

  private static void assertShort(long start) {
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    assertTrue(took.compareTo(Duration.ofSeconds(8)) < 0, took.toString());
  }

  private static <T> void assertDistinct(
      List<Tap.Connection> seen, Function<Tap.Connection, T> of) {
    assertEquals(seen.size(), new HashSet<>(seen.stream().map(of).toList()).size());
  }
}
