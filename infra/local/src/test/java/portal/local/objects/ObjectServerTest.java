package portal.local.objects;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.aws.Sha256;
import portal.local.data.DataFolder;
import portal.local.iam.Guard;
import portal.storage.ObjectStore;
import portal.storage.Signatures;
import portal.storage.SignedRequest;
import portal.storage.StoredObject;
import portal.stores.RawHttp;
import portal.template.BucketDefinition;
import portal.template.HttpApi;

/** What the storage refuses of signed requests, with S3's status and code, and what it takes. */
class ObjectServerTest {
  private static final String BUCKET = "portal-material";
  private static final Duration LIFE = Duration.ofMinutes(5);
  private static final byte[] HELLO = "hello".getBytes(UTF_8);
  private static final byte[] OTHER = "jello".getBytes(UTF_8);
  private static final Clock CLOCK = Clock.systemUTC();

  @TempDir
  @SuppressWarnings("NullAway.Init")
  static Path temporary;

  @SuppressWarnings("NullAway.Init")
  private static DataFolder folder;

  @SuppressWarnings("NullAway.Init")
  private static ObjectServer server;

  @SuppressWarnings("NullAway.Init")
  private static Signatures signatures;

  @SuppressWarnings("NullAway.Init")
  private static ObjectStore objects;

  @BeforeAll
  static void begin() {
    folder = DataFolder.open(temporary.resolve("data"));
    var cors =
        new HttpApi.Cors(
            List.of("http://localhost:1"),
            List.of("GET", "PUT"),
            List.of("content-type", "if-none-match", "x-amz-checksum-sha256"),
            List.of("ETag"),
            600);
    server =
        ObjectServer.start(
            folder,
            0,
            List.of(new BucketDefinition(BUCKET, List.of(cors), true)),
            new StoredNotes(folder, CLOCK),
            Guard.ofOperator("local"));
    Storage storage = Storage.of(BUCKET, server.endpoint(), CLOCK);
    signatures = storage.signatures();
    objects = storage.objects();
  }

  @AfterAll
  static void end() {
    server.close();
    folder.close();
  }

  private static SignedRequest put(String key) {
    return signatures.put(key, "text/plain", HELLO.length, Sha256.hex(HELLO), LIFE);
  }

  private static SignedRequest at(SignedRequest request, String from, String to) {
    URI uri = URI.create(request.uri().toString().replace(from, to));
    assertFalse(uri.equals(request.uri()), from);
    return new SignedRequest(request.method(), uri, request.headers(), request.expires());
  }

  private static void refused(String expected, String key, RawHttp.Answer answer) {
    assertEquals(expected, answer.outcome());
    assertTrue(objects.read(key).isEmpty(), "nothing is stored");
  }

  @Test
  void aPutAsItWasSignedIsStoredOnce() {
    assertEquals(200, RawHttp.send(put("a b+ü/c.txt"), HELLO).status());
    assertEquals("412 PreconditionFailed", RawHttp.send(put("a b+ü/c.txt"), HELLO).outcome());
    try (StoredObject object = objects.read("a b+ü/c.txt").orElseThrow()) {
      assertEquals("text/plain", object.type());
      assertEquals(HELLO.length, object.length());
    }
  }

  @Test
  void otherBytesAreRefused() {
    refused("400 BadDigest", "k1", RawHttp.send(put("k1"), OTHER));
  }

  @Test
  void oneByteMoreIsRefused() {
    refused("403 SignatureDoesNotMatch", "k2", RawHttp.send(put("k2"), "hello!".getBytes(UTF_8)));
  }

  @Test
  void oneByteLessIsRefused() {
    refused("403 SignatureDoesNotMatch", "k3", RawHttp.send(put("k3"), "hell".getBytes(UTF_8)));
  }

  @Test
  void eachSignedHeaderMustComeAsItWasSigned() {
    var others =
        Map.of(
            "content-type", "text/html",
            "if-none-match", "\"x\"",
            "x-amz-checksum-sha256", "LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCX=");
    others.forEach(
        (name, value) -> {
          refused("403 SignatureDoesNotMatch", "k4", send("k4", name, value));
          refused("403 SignatureDoesNotMatch", "k4", send("k4", name, ""));
        });
  }

  private static RawHttp.Answer send(String key, String name, String value) {
    return RawHttp.send(put(key), HELLO, Map.of(name, value));
  }

  @Test
  void noHeaderOfAmazonsMayBeAdded() {
    refused("403 AccessDenied", "k5", send("k5", "x-amz-acl", "public-read"));
    refused("403 AccessDenied", "k5", send("k5", "x-amz-meta-note", "mine"));
    refused("403 AccessDenied", "k5", send("k5", "x-amz-tagging", "a=b"));
  }

  @Test
  void anUnsignedRequestIsRefused() {
    SignedRequest signed = put("k6");
    URI bare = URI.create(signed.uri().toString().replaceAll("\\?.*", ""));
    refused("403 AccessDenied", "k6", RawHttp.send("PUT", bare, signed.headers(), HELLO));
    RawHttp.send(put("k7"), HELLO);
    URI other = URI.create(bare.toString().replace("k6", "k7"));
    assertEquals("403 AccessDenied", RawHttp.send("GET", other, Map.of(), new byte[0]).outcome());
  }

  @Test
  void anotherKeyOrALongerLifeIsRefused() {
    refused("403 SignatureDoesNotMatch", "k9", RawHttp.send(at(put("k8"), "/k8?", "/k9?"), HELLO));
    SignedRequest longer = at(put("k8"), "X-Amz-Expires=300", "X-Amz-Expires=3000");
    refused("403 SignatureDoesNotMatch", "k8", RawHttp.send(longer, HELLO));
  }

  @Test
  void anExpiredRequestIsRefused() {
    Clock earlier = Clock.offset(CLOCK, LIFE.plusMinutes(1).negated());
    Signatures old = Storage.of(BUCKET, server.endpoint(), earlier).signatures();
    SignedRequest late = old.put("k10", "text/plain", HELLO.length, Sha256.hex(HELLO), LIFE);
    refused("403 AccessDenied", "k10", RawHttp.send(late, HELLO));
  }

  @Test
  void anEmptyObjectIsOne() {
    var empty = signatures.put("k11", "text/plain", 0, Sha256.hex(new byte[0]), LIFE);
    assertEquals(200, RawHttp.send(empty, new byte[0]).status());
    try (StoredObject object = objects.read("k11").orElseThrow()) {
      assertEquals(0, object.length());
    }
  }

  @Test
  void aReadSaysTypeAndDispositionOfItsSignature() {
    RawHttp.send(put("k12"), HELLO);
    var read = signatures.read("k12", "application/pdf", "attachment; filename=\"a b.pdf\"", LIFE);
    RawHttp.Answer answer = RawHttp.send(read, new byte[0]);
    assertEquals("hello", answer.body());
    assertTrue(answer.head().contains("application/pdf"), answer.head());
    assertTrue(answer.head().contains("attachment; filename=\"a b.pdf\""), answer.head());
    var inline = at(read, "attachment", "inline");
    assertEquals("403 SignatureDoesNotMatch", RawHttp.send(inline, new byte[0]).outcome());
  }

  @Test
  void partsAreCheckedEachAndBecomeOneObject() throws Exception {
    byte[] first = new byte[5 << 20];
    Arrays.fill(first, (byte) 7);
    String upload = objects.open("big", "video/mp4");
    SignedRequest one = part("big", upload, 1, first);
    SignedRequest two = part("big", upload, 2, HELLO);
    assertEquals("400 BadDigest", RawHttp.send(two, OTHER).outcome());
    assertEquals(
        "403 SignatureDoesNotMatch", RawHttp.send(two, "hello!".getBytes(UTF_8)).outcome());
    assertEquals(
        "403 SignatureDoesNotMatch",
        RawHttp.send(at(two, "partNumber=2", "partNumber=3"), HELLO).outcome());
    assertEquals(
        "403 SignatureDoesNotMatch",
        RawHttp.send(at(two, "uploadId=", "uploadId=x"), HELLO).outcome());
    assertEquals(List.of(), objects.parts("big", upload));
    assertEquals(200, RawHttp.send(one, first).status());
    assertEquals(200, RawHttp.send(two, HELLO).status());
    var parts = objects.parts("big", upload);
    assertEquals(List.of((long) first.length, 5L), parts.stream().map(p -> p.length()).toList());
    var digests = Map.of(1, Sha256.hex(first), 2, Sha256.hex(HELLO));
    objects.complete("big", upload, parts, digests);
    objects.complete("big", upload, parts, digests);
    assertEquals("404 NoSuchUpload", RawHttp.send(two, HELLO).outcome());
    try (StoredObject object = objects.read("big").orElseThrow()) {
      assertEquals("video/mp4", object.type());
      byte[] all = object.content().readAllBytes();
      assertEquals(first.length + 5, all.length);
      assertArrayEquals(HELLO, Arrays.copyOfRange(all, first.length, all.length));
    }
  }

  private static SignedRequest part(String key, String upload, int number, byte[] content) {
    return signatures.part(key, upload, number, content.length, Sha256.hex(content), LIFE);
  }

  @Test
  void anAbortedUploadTakesNoParts() {
    String upload = objects.open("k13", "video/mp4");
    SignedRequest part = part("k13", upload, 1, HELLO);
    assertEquals(200, RawHttp.send(part, HELLO).status());
    objects.abort("k13", upload);
    objects.abort("k13", upload);
    assertEquals(List.of(), objects.parts("k13", upload));
    assertEquals("404 NoSuchUpload", RawHttp.send(part, HELLO).outcome());
  }

  @Test
  void aDeletedObjectIsGone() {
    RawHttp.send(put("k14"), HELLO);
    objects.delete("k14");
    objects.delete("k14");
    assertTrue(objects.read("k14").isEmpty());
  }

  @Test
  void pagesOfThePortalsOriginSeeAnswersAndRefusals() {
    SignedRequest signed = put("k15");
    var page = Map.of("Origin", "http://localhost:1");
    for (RawHttp.Answer answer :
        List.of(RawHttp.send(signed, OTHER, page), RawHttp.send(signed, HELLO, page))) {
      assertTrue(
          answer.head().contains("Access-Control-Allow-Origin: http://localhost:1"), answer.head());
      assertTrue(answer.head().contains("Access-Control-Expose-Headers: ETag"), answer.head());
    }
    var foreign = RawHttp.send(signed, HELLO, Map.of("Origin", "http://evil.example"));
    assertFalse(foreign.head().contains("Access-Control"), foreign.head());
  }

  @Test
  void preflightsAreAnsweredByTheBucketsRules() {
    URI uri = put("k16").uri();
    assertEquals(200, preflight(uri, "http://localhost:1", "PUT", "content-type, if-none-match"));
    assertEquals(403, preflight(uri, "http://evil.example", "PUT", "content-type"));
    assertEquals(403, preflight(uri, "http://localhost:1", "DELETE", "content-type"));
    assertEquals(403, preflight(uri, "http://localhost:1", "PUT", "x-amz-acl"));
  }

  private static int preflight(URI uri, String origin, String method, String headers) {
    var asked =
        Map.of(
            "Origin", origin,
            "Access-Control-Request-Method", method,
            "Access-Control-Request-Headers", headers);
    return RawHttp.send("OPTIONS", uri, asked, new byte[0]).status();
  }
}
