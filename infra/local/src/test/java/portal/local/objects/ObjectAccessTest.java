package portal.local.objects;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.aws.Sha256;
import portal.local.data.DataFolder;
import portal.local.iam.Grants;
import portal.storage.SignedRequest;
import portal.stores.RawHttp;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** What passes with every grant is refused where the one that it needs is missing. */
@SuppressWarnings("NullAway.Init")
class ObjectAccessTest {
  private static final String BUCKET = "portal-material";
  private static final Duration LIFE = Duration.ofMinutes(5);
  private static final byte[] HELLO = "hello".getBytes(UTF_8);

  @TempDir static Path temporary;

  private static DataFolder folder;
  private static ObjectServer server;
  private static Storage full;
  private static Storage lacking;

  @BeforeAll
  static void begin() {
    folder = DataFolder.open(temporary.resolve("data"));
    server =
        ObjectServer.start(
            folder,
            0,
            Grants.deployment().buckets(),
            new StoredNotes(folder, Clock.systemUTC()),
            Grants.guard());
    full = as("Full");
    lacking = as("Lacking");
  }

  @AfterAll
  static void end() {
    server.close();
    folder.close();
  }

  private static Storage as(String key) {
    return Storage.of(BUCKET, server.endpoint(), Clock.systemUTC(), key);
  }

  private static SignedRequest put(Storage signer, String key) {
    return signer.signatures().put(key, "text/plain", HELLO.length, Sha256.hex(HELLO), LIFE);
  }

  private static SignedRequest read(Storage signer, String key) {
    return signer.signatures().read(key, "text/plain", "attachment", LIFE);
  }

  private static RawHttp.Answer send(SignedRequest request, byte[] body) {
    return RawHttp.send(request, body);
  }

  private static void refused(String action, RawHttp.Answer answer) {
    assertEquals("403 AccessDenied", answer.outcome());
    assertTrue(answer.body().contains("perform: " + action + " on"), answer.body());
  }

  private static void stored(String key) {
    assertEquals(200, send(put(full, key), HELLO).status());
  }

  @Test
  void aPresignedReadIsJudgedAsItsSigner() {
    stored("a b+ü/read");
    assertEquals(200, send(read(full, "a b+ü/read"), new byte[0]).status());
    RawHttp.Answer answer = send(read(lacking, "a b+ü/read"), new byte[0]);
    refused("s3:GetObject", answer);
    assertTrue(answer.body().contains("assumed-role/portal-LackingRole/Lacking"), answer.body());
    assertTrue(answer.body().contains("arn:aws:s3:::portal-material/a b+"), answer.body());
  }

  @Test
  void aPresignedPutIsJudgedAsItsSigner() {
    refused("s3:PutObject", send(put(lacking, "put"), HELLO));
    assertEquals(200, send(put(lacking, "given/put"), HELLO).status());
  }

  @Test
  void whatTheScanSaidOpensWhatAConditionAsksFor() {
    stored("scanned");
    refused("s3:GetObject", send(read(lacking, "scanned"), new byte[0]));
    new Verdicts(folder).keep(BUCKET, "scanned", "THREATS_FOUND");
    refused("s3:GetObject", send(read(lacking, "scanned"), new byte[0]));
    new Verdicts(folder).keep(BUCKET, "scanned", "NO_THREATS_FOUND");
    assertEquals(200, send(read(lacking, "scanned"), new byte[0]).status());
  }

  @Test
  void whatIsMissingIsMissingToWhoMayListOnly() {
    assertEquals("404 NoSuchKey", send(read(full, "given/none"), new byte[0]).outcome());
    refused("s3:ListBucket", send(read(lacking, "given/none"), new byte[0]));
  }

  @Test
  void theBucketsPolicyOutweighsTheRoles() {
    SignedRequest request = put(full, "bare");
    var without = URI.create(request.uri().toString().replace("if-none-match%3B", ""));
    RawHttp.Answer answer =
        RawHttp.send("PUT", without, Map.of("content-type", "text/plain"), HELLO);
    refused("s3:PutObject", answer);
    assertTrue(answer.body().contains("explicit deny in a resource-based policy"), answer.body());
  }

  @Test
  void eachStepOfAnUploadInPartsNeedsItsAction() {
    String upload = full.objects().open("parts", "text/plain");
    assertEquals(List.of(), full.objects().parts("parts", upload));
    assertDenied("s3:ListMultipartUploadParts", () -> lacking.objects().parts("parts", upload));
    assertDenied("s3:AbortMultipartUpload", () -> lacking.objects().abort("parts", upload));
    assertDenied("s3:PutObject", () -> lacking.objects().open("parts", "text/plain"));
    assertDenied("s3:DeleteObject", () -> lacking.objects().delete("parts"));
    full.objects().abort("parts", upload);
    full.objects().delete("parts");
    lacking.objects().open("given/parts", "text/plain");
  }

  private static void assertDenied(String action, Runnable call) {
    var refused = assertThrows(S3Exception.class, call::run);
    assertEquals(403, refused.statusCode());
    assertEquals("AccessDenied", refused.awsErrorDetails().errorCode());
    String message = requireNonNull(refused.getMessage());
    assertTrue(message.contains("perform: " + action + " on"), message);
  }

  @Test
  void aKeyOfNobodyIsRefused() {
    assertEquals(403, send(read(as("Nobody"), "given/none"), new byte[0]).status());
  }

  @Test
  void whatIsNotJudgedIsRefused() {
    stored("tagged");
    var uri = URI.create(read(full, "tagged").uri() + "&tagging");
    assertEquals(403, RawHttp.send("GET", uri, Map.of(), new byte[0]).status());
  }
}
