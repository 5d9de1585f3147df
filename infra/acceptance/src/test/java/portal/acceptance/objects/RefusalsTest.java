package portal.acceptance.objects;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.aws.Sha256;
import portal.storage.ObjectStore;
import portal.storage.Signatures;
import portal.storage.SignedRequest;
import portal.stores.RawHttp;

/**
 * What a signed request does not allow is refused, by every S3 with the same status and code, and
 * nothing is stored. Unsigned requests are not here: LocalStack lets them pass.
 */
@Tag("objects")
class RefusalsTest {
  private static final Duration LIFE = Duration.ofMinutes(5);
  private static final byte[] HELLO = "hello".getBytes(UTF_8);
  private static final byte[] OTHER = "jello".getBytes(UTF_8);
  private static final String SIGNATURE = "403 SignatureDoesNotMatch";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  static Path data;

  @SuppressWarnings("NullAway.Init")
  private static TestObjects there;

  private final Signatures signatures = there.storage().signatures();
  private final ObjectStore objects = there.storage().objects();
  private final String key = "refused/" + UUID.randomUUID();

  @BeforeAll
  static void begin() {
    there = TestObjects.start(data);
  }

  @AfterAll
  static void end() {
    there.close();
  }

  private SignedRequest put() {
    return signatures.put(key, "text/plain", HELLO.length, Sha256.hex(HELLO), LIFE);
  }

  private void refused(String expected, RawHttp.Answer answer) {
    assertEquals(expected, answer.outcome());
    assertTrue(objects.read(key).isEmpty(), "nothing is stored");
  }

  private static SignedRequest at(SignedRequest request, String from, String to) {
    URI uri = URI.create(request.uri().toString().replace(from, to));
    return new SignedRequest(request.method(), uri, request.headers(), request.expires());
  }

  @Test
  void otherBytesOrAnotherLength() {
    refused("400 BadDigest", RawHttp.send(put(), OTHER));
    refused(SIGNATURE, RawHttp.send(put(), "hello!".getBytes(UTF_8)));
    refused(SIGNATURE, RawHttp.send(put(), "hell".getBytes(UTF_8)));
  }

  @Test
  void otherHeadersOrFewerOrMore() {
    for (String name : List.of("content-type", "if-none-match", "x-amz-checksum-sha256")) {
      refused(SIGNATURE, RawHttp.send(put(), HELLO, Map.of(name, "")));
    }
    refused(SIGNATURE, RawHttp.send(put(), HELLO, Map.of("content-type", "text/html")));
    refused("403 AccessDenied", RawHttp.send(put(), HELLO, Map.of("x-amz-acl", "public-read")));
  }

  @Test
  void anotherKeyOrALongerLife() {
    refused(SIGNATURE, RawHttp.send(at(put(), "refused", "elsewhere"), HELLO));
    refused(SIGNATURE, RawHttp.send(at(put(), "Expires=300", "Expires=3000"), HELLO));
  }

  @Test
  void aSecondPut() {
    assertEquals("200", RawHttp.send(put(), HELLO).outcome());
    assertEquals("412 PreconditionFailed", RawHttp.send(put(), HELLO).outcome());
  }

  @Test
  void aPartThatIsAnother() {
    String upload = objects.open(key, "video/mp4");
    SignedRequest part = signatures.part(key, upload, 2, 5, Sha256.hex(HELLO), LIFE);
    refused("400 BadDigest", RawHttp.send(part, OTHER));
    refused(SIGNATURE, RawHttp.send(part, "hello!".getBytes(UTF_8)));
    refused(SIGNATURE, RawHttp.send(at(part, "partNumber=2", "partNumber=3"), HELLO));
    refused(SIGNATURE, RawHttp.send(at(part, "uploadId=", "uploadId=x"), HELLO));
    assertEquals(List.of(), objects.parts(key, upload));
    objects.abort(key, upload);
    refused("404 NoSuchUpload", RawHttp.send(part, HELLO));
  }
}
