package portal.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import portal.aws.Host;
import portal.aws.Sha256;

class SignaturesTest {
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00.750Z");
  private static final Duration LIFE = Duration.ofMinutes(15);
  private static final String DIGEST = Sha256.hex("hello");

  private static Signatures signatures(Map<String, String> more) {
    var variables =
        new HashMap<String, String>(
            Map.of(
                "AWS_REGION", "eu-central-1",
                "AWS_ACCESS_KEY_ID", "id",
                "AWS_SECRET_ACCESS_KEY", "secret",
                "MATERIAL_BUCKET", "material"));
    variables.putAll(more);
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    return Signatures.of(
        new Host(variables, clock, clock, new Random(1), List.of()), "MATERIAL_BUCKET");
  }

  private static SignedRequest put(Map<String, String> more) {
    return signatures(more).put("cases/a b", "text/plain", 5, DIGEST, LIFE);
  }

  @Test
  void everyHeaderOfAPutIsSignedAndAllButTheSendersAreSaid() {
    SignedRequest put = put(Map.of());
    assertEquals("PUT", put.method());
    assertEquals(
        "https://material.s3.eu-central-1.amazonaws.com/cases/a%20b",
        put.uri().toString().replaceAll("\\?.*", ""));
    assertTrue(
        put.uri()
            .getRawQuery()
            .contains(
                "X-Amz-SignedHeaders=content-length%3Bcontent-type%3Bhost%3Bif-none-match%3Bx-amz-checksum-sha256"),
        put.uri().getRawQuery());
    assertEquals(
        Map.of(
            "content-type", "text/plain",
            "if-none-match", "*",
            "x-amz-checksum-sha256", "LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ="),
        put.headers());
    assertEquals(Instant.parse("2026-03-02T10:15:00Z"), put.expires());
  }

  @Test
  void anotherEndpointHasTheBucketInItsPath() {
    var put = put(Map.of("AWS_ENDPOINT_URL_S3", "http://127.0.0.1:9"));
    assertTrue(
        put.uri().toString().startsWith("http://127.0.0.1:9/material/cases/a%20b?"),
        put.uri().toString());
  }

  @Test
  void theSessionsTokenIsPartOfTheRequest() {
    var put = put(Map.of("AWS_SESSION_TOKEN", "token"));
    assertTrue(put.uri().getRawQuery().contains("X-Amz-Security-Token=token"));
  }

  @Test
  void aPartNamesItsUploadAndNumber() {
    SignedRequest part = signatures(Map.of()).part("k", "a/b=", 7, 5, DIGEST, LIFE);
    String query = part.uri().getRawQuery();
    assertTrue(query.contains("partNumber=7") && query.contains("uploadId=a%2Fb%3D"), query);
    assertTrue(
        query.contains("X-Amz-SignedHeaders=content-length%3Bhost%3Bx-amz-checksum-sha256"), query);
  }

  @Test
  void whatIsNoDigestIsRefused() {
    Signatures signatures = signatures(Map.of());
    assertThrows(
        IllegalArgumentException.class, () -> signatures.put("k", "text/plain", 5, "ab", LIFE));
  }
}
