package portal.acceptance.objects;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.aws.Sha256;
import portal.storage.ObjectStore;
import portal.storage.SignedRequest;
import portal.storage.StoredObject;
import portal.storage.StoredPart;
import portal.stores.InMemoryObjects;

/** What every object store promises, the fake and S3 alike. */
@Tag("objects")
class ObjectsContractTest {
  private static final Duration LIFE = Duration.ofMinutes(5);
  private static final byte[] END = "the end".getBytes(UTF_8);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir
  @SuppressWarnings("NullAway.Init")
  static Path data;

  @SuppressWarnings("NullAway.Init")
  private static TestObjects there;

  @BeforeAll
  static void begin() {
    there = TestObjects.start(data);
  }

  @AfterAll
  static void end() {
    there.close();
    CLIENT.close();
  }

  /** A store, and what others do to it by signed requests. */
  interface Bucket {
    ObjectStore objects();

    /** Whether it was stored. */
    boolean put(String key, byte[] content);

    void part(String key, String upload, int number, byte[] content);
  }

  private record Fake(InMemoryObjects objects) implements Bucket {
    @Override
    public boolean put(String key, byte[] content) {
      return objects.put(key, "text/plain", content);
    }

    @Override
    public void part(String key, String upload, int number, byte[] content) {
      objects.part(key, upload, number, content);
    }

    @Override
    public String toString() {
      return "fake";
    }
  }

  private record Real(TestObjects.Storage storage) implements Bucket {
    @Override
    public ObjectStore objects() {
      return storage.objects();
    }

    @Override
    public boolean put(String key, byte[] content) {
      String digest = Sha256.hex(content);
      int status =
          send(storage.signatures().put(key, "text/plain", content.length, digest, LIFE), content);
      assertTrue(status == 200 || status == 412, "status " + status);
      return status == 200;
    }

    @Override
    public void part(String key, String upload, int number, byte[] content) {
      String digest = Sha256.hex(content);
      var signed = storage.signatures().part(key, upload, number, content.length, digest, LIFE);
      assertEquals(200, send(signed, content));
    }

    @Override
    public String toString() {
      return "S3";
    }
  }

  private static int send(SignedRequest signed, byte[] content) {
    var request =
        HttpRequest.newBuilder(signed.uri())
            .method(signed.method(), HttpRequest.BodyPublishers.ofByteArray(content));
    signed.headers().forEach(request::header);
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static Stream<Bucket> buckets() {
    return Stream.of(new Fake(new InMemoryObjects()), new Real(there.storage()));
  }

  private static String key() {
    return "cases/" + UUID.randomUUID() + "/a b+ü.txt";
  }

  private static byte[] large() {
    byte[] large = new byte[5 << 20];
    Arrays.fill(large, (byte) 3);
    return large;
  }

  @ParameterizedTest
  @MethodSource("buckets")
  void anObjectIsStoredOnceAndReadAsItIs(Bucket bucket) throws IOException {
    String key = key();
    assertTrue(bucket.objects().read(key).isEmpty());
    assertTrue(bucket.put(key, END));
    assertEquals(false, bucket.put(key, "other".getBytes(UTF_8)));
    try (StoredObject object = bucket.objects().read(key).orElseThrow()) {
      assertEquals(END.length, object.length());
      assertEquals("text/plain", object.type());
      assertEquals("the end", new String(object.content().readAllBytes(), UTF_8));
    }
  }

  @ParameterizedTest
  @MethodSource("buckets")
  void deletingIsRepeatable(Bucket bucket) {
    String key = key();
    bucket.put(key, END);
    bucket.objects().delete(key);
    bucket.objects().delete(key);
    assertTrue(bucket.objects().read(key).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("buckets")
  void anUploadListsItsPartsAndBecomesTheObjectOnce(Bucket bucket) {
    ObjectStore objects = bucket.objects();
    String key = key();
    String upload = objects.open(key, "video/mp4");
    assertEquals(List.of(), objects.parts(key, upload));
    bucket.part(key, upload, 2, END);
    bucket.part(key, upload, 1, END);
    bucket.part(key, upload, 1, large());
    List<StoredPart> parts = objects.parts(key, upload);
    assertEquals(List.of(1, 2), parts.stream().map(StoredPart::number).toList());
    assertEquals(List.of(5L << 20, 7L), parts.stream().map(StoredPart::length).toList());
    var digests = Map.of(1, Sha256.hex(large()), 2, Sha256.hex(END));
    objects.complete(key, upload, parts, digests);
    objects.complete(key, upload, parts, digests);
    assertEquals(List.of(), objects.parts(key, upload));
    try (StoredObject object = objects.read(key).orElseThrow()) {
      assertEquals((5L << 20) + 7, object.length());
      assertEquals("video/mp4", object.type());
    }
  }

  @ParameterizedTest
  @MethodSource("buckets")
  void aPartWithAnotherDigestDoesNotBecomeAnObject(Bucket bucket) {
    ObjectStore objects = bucket.objects();
    String key = key();
    String upload = objects.open(key, "video/mp4");
    bucket.part(key, upload, 1, END);
    List<StoredPart> parts = objects.parts(key, upload);
    assertThrows(
        RuntimeException.class,
        () -> objects.complete(key, upload, parts, Map.of(1, Sha256.hex("other"))));
    assertTrue(objects.read(key).isEmpty());
    assertEquals(parts, objects.parts(key, upload));
  }

  @ParameterizedTest
  @MethodSource("buckets")
  void completingReplacesNothing(Bucket bucket) {
    ObjectStore objects = bucket.objects();
    String key = key();
    String upload = objects.open(key, "video/mp4");
    bucket.part(key, upload, 1, END);
    bucket.put(key, "first".getBytes(UTF_8));
    List<StoredPart> parts = objects.parts(key, upload);
    objects.complete(key, upload, parts, Map.of(1, Sha256.hex(END)));
    try (StoredObject object = objects.read(key).orElseThrow()) {
      assertEquals(5, object.length());
    }
  }

  @ParameterizedTest
  @MethodSource("buckets")
  void anAbortedUploadIsGone(Bucket bucket) {
    ObjectStore objects = bucket.objects();
    String key = key();
    String upload = objects.open(key, "video/mp4");
    bucket.part(key, upload, 1, END);
    List<StoredPart> parts = objects.parts(key, upload);
    objects.abort(key, upload);
    objects.abort(key, upload);
    assertEquals(List.of(), objects.parts(key, upload));
    assertThrows(
        RuntimeException.class,
        () -> objects.complete(key, upload, parts, Map.of(1, Sha256.hex(END))));
    assertTrue(objects.read(key).isEmpty());
  }
}
