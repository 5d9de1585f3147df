package portal.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import portal.aws.Sha256;
import portal.json.JsonReader;
import portal.local.bus.DeliveryStopped;
import portal.local.objects.Storage;
import portal.storage.SignedRequest;
import portal.storage.StorageEvent;
import portal.storage.StorageEvent.Scanned;
import portal.storage.StorageEvent.Stored;
import portal.storage.Verdict;

/** Stored objects tell of themselves, whatever comes in between. */
@ResourceLock(Handlers.LOCK)
class ObjectStorageTest {
  private static final String MATERIAL = "portal-material";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  static Path folder;

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @SuppressWarnings("NullAway.Init")
  private static LocalPortal portal;

  @BeforeAll
  static void begin() {
    portal = LocalPortal.start(settings());
  }

  @AfterAll
  static void end() {
    portal.close();
    CLIENT.close();
  }

  @BeforeEach
  void forget() {
    ObjectSeenHandler.FAILURES.set(0);
    portal.drain();
    ObjectSeenHandler.SEEN.clear();
  }

  private static LocalSettings settings() {
    try {
      Path template = Path.of(ObjectStorageTest.class.getResource("/objects.yaml").toURI());
      return LocalSettings.in(folder, folder.resolve("data"))
          .withTemplate(template)
          .drainedByHand(1);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int put(String bucket, String key, String content) {
    byte[] bytes = content.getBytes(UTF_8);
    SignedRequest request =
        Storage.of(bucket, portal.objectsEndpoint(), Clock.systemUTC())
            .signatures()
            .put(key, "text/plain", bytes.length, Sha256.hex(bytes), Duration.ofMinutes(5));
    var sent =
        HttpRequest.newBuilder(request.uri()).PUT(HttpRequest.BodyPublishers.ofByteArray(bytes));
    request.headers().forEach(sent::header);
    return send(sent.build()).statusCode();
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<StorageEvent> seen() {
    return ObjectSeenHandler.SEEN.stream()
        .map(event -> StorageEvent.read(JsonReader.readObject(event.toString())))
        .toList();
  }

  private static List<StorageEvent> told(String key, long size, Verdict verdict) {
    return List.of(new Stored(MATERIAL, key, size), new Scanned(MATERIAL, key, verdict));
  }

  @Test
  void aStoredObjectIsToldOfAndScanned() {
    assertEquals(200, put(MATERIAL, "a b+ü.txt", "hello"));
    portal.drain();
    assertEquals(told("a b+ü.txt", 5, Verdict.CLEAN), seen());
    assertEquals("PutObject", ObjectSeenHandler.SEEN.getFirst().at("/detail/reason").asText());
    portal.drain();
    assertEquals(2, seen().size());
  }

  @Test
  void theTestVirusIsFound() {
    String virus =
        "...X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-".concat("ANTIVIRUS-TEST-FILE!$H+H*");
    put(MATERIAL, "virus", virus);
    portal.drain();
    assertEquals(told("virus", virus.length(), Verdict.THREAT), seen());
  }

  @Test
  void whatIsRefusedIsNotToldOf() {
    put(MATERIAL, "once", "hello");
    portal.drain();
    ObjectSeenHandler.SEEN.clear();
    assertEquals(412, put(MATERIAL, "once", "hello"));
    portal.drain();
    assertEquals(List.of(), seen());
  }

  @Test
  void aBucketWithoutEventsTellsNothing() {
    assertEquals(200, put("portal-quiet", "silent", "hello"));
    portal.drain();
    assertEquals(List.of(), seen());
  }

  @Test
  void aFailingTargetIsToldAgain() {
    put(MATERIAL, "failing", "hello");
    ObjectSeenHandler.FAILURES.set(1);
    assertThrows(DeliveryStopped.class, portal::drain);
    assertEquals(List.of(), seen());
    portal.drain();
    assertEquals(told("failing", 5, Verdict.CLEAN), seen());
  }

  @Test
  void whatWasNotToldBeforeTheEndIsToldAfterTheNextStart() {
    put(MATERIAL, "later", "hello");
    portal.close();
    portal = LocalPortal.start(settings());
    assertEquals(List.of(), seen());
    portal.drain();
    assertEquals(told("later", 5, Verdict.CLEAN), seen());
  }

  @Test
  void theObjectsAreListed() {
    put(MATERIAL, "<listed>", "hello");
    portal.drain();
    URI page = URI.create(portal.origin() + "/_local/objects");
    String html = send(HttpRequest.newBuilder(page).build()).body();
    assertEquals(true, html.contains("&lt;listed&gt;"), html);
    String json =
        send(HttpRequest.newBuilder(page).header("Accept", "application/json").build()).body();
    assertEquals(
        true,
        json.contains(
            "{\"bucket\":\"portal-material\",\"key\":\"<listed>\",\"length\":5,\"verdict\":\"NO_THREATS_FOUND\"}"),
        json);
  }
}
