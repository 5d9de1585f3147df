package portal.acceptance.materials;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.acceptance.materials.MaterialCase.Sample;
import portal.acceptance.objects.TestObjects;
import portal.aws.Sha256;
import portal.storage.SignedRequest;
import portal.stores.RawHttp;

/** What the real storage refuses of the requests that the portal signs; the file stays awaited. */
@Tag("objects")
@ExtendWith(SharedMaterialPortal.class)
class MaterialRefusalsTest {
  private static final Sample HELLO = Sample.text("hello.txt", "hello");
  private static final String SIGNATURE = "403 SignatureDoesNotMatch";

  private static MaterialPortal there;
  private static MaterialCase found;

  @BeforeAll
  static void start(MaterialPortal shared) {
    there = shared;
    found = MaterialCase.opened(there, "refusals");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static void refused(int number, String expected, RawHttp.Answer answer) {
    assertEquals(expected, answer.outcome());
    there.settle();
    assertEquals("awaited", found.state(number));
    assertEquals(false, there.objects(found.reference()).contains(found.key(number)));
  }

  @Test
  void anotherLengthTypeOrContent() {
    int number = found.declared(HELLO, "overview");
    SignedRequest signed = found.signed(number);
    refused(number, SIGNATURE, RawHttp.send(signed, bytes("hello!")));
    refused(number, SIGNATURE, RawHttp.send(signed, bytes("hell")));
    refused(number, "400 BadDigest", RawHttp.send(signed, bytes("jello")));
    refused(
        number,
        SIGNATURE,
        RawHttp.send(signed, HELLO.bytes(), Map.of("content-type", "text/html")));
    assertEquals("200", RawHttp.send(signed, HELLO.bytes()).outcome());
    there.isStored(found.key(number));
    there.settle();
    assertEquals("released", found.state(number));
  }

  @Test
  void aSecondPutEvenOfTheSame() {
    int number = found.declared(HELLO, "overview");
    SignedRequest signed = found.signed(number);
    assertEquals("200", RawHttp.send(signed, HELLO.bytes()).outcome());
    there.isStored(found.key(number));
    assertEquals("412 PreconditionFailed", RawHttp.send(signed, HELLO.bytes()).outcome());
    there.settle();
    assertEquals("released", found.state(number));
    assertEquals("412 PreconditionFailed", RawHttp.send(signed, HELLO.bytes()).outcome());
  }

  /** What the portal signed a quarter of an hour ago, by a clock of the test's. */
  @Test
  void aLatePut() {
    int number = found.declared(HELLO, "overview");
    Instant before = Instant.now().minus(Duration.ofMinutes(16));
    SignedRequest late =
        TestObjects.at(
                there.portal().objectsEndpoint(),
                "portal-material",
                Clock.fixed(before, ZoneOffset.UTC))
            .signatures()
            .put(found.key(number), "text/plain", 5, HELLO.sha256(), Duration.ofMinutes(15));
    refused(number, "403 AccessDenied", RawHttp.send(late, HELLO.bytes()));
  }

  /** LocalStack lets unsigned requests pass, with signature checks, too. */
  @Test
  @DisabledIfSystemProperty(named = "portal.objects.endpoint", matches = ".+")
  void anUnsignedRequest() {
    int number = found.declared(HELLO, "overview");
    SignedRequest signed = found.signed(number);
    String uri = signed.uri().toString().replaceFirst("\\?.*", "");
    refused(
        number,
        "403 AccessDenied",
        RawHttp.send("PUT", java.net.URI.create(uri), signed.headers(), HELLO.bytes()));
  }

  @Test
  void aPartOfAnotherNumberOrAfterCompletion() {
    LongText text = new LongText(LongText.PART + 64L, 0);
    MaterialUpload upload = MaterialUpload.declared(found, "parts.txt", text);
    List<SignedRequest> signed = upload.signed(List.of(1, 2));
    byte[] last = text.part(2);
    String other = signed.get(1).uri().toString().replace("partNumber=2", "partNumber=1");
    SignedRequest elsewhere =
        new SignedRequest(
            "PUT", java.net.URI.create(other), signed.get(1).headers(), Instant.now());
    refused(upload.number(), SIGNATURE, RawHttp.send(elsewhere, last));
    assertEquals(List.of(), upload.storedParts());
    upload.send(signed.get(0), 1);
    upload.send(signed.get(1), 2);
    assertEquals(409, upload.signing(Map.of(1, Sha256.hex("another"))).status());
    assertEquals(200, upload.complete(text.sha256()).status());
    assertEquals("404 NoSuchUpload", RawHttp.send(signed.get(1), last).outcome());
    there.settle();
    assertEquals("released", found.state(upload.number()));
    assertEquals(409, upload.signing(Map.of(2, Sha256.hex(last))).status());
  }
}
