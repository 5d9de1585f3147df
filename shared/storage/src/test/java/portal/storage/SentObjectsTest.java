package portal.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portal.aws.Host;
import portal.storage.SmallObjects.NoObject;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;

class SentObjectsTest {
  private static final byte[] CONTENT = "hello".getBytes(StandardCharsets.US_ASCII);

  private final List<HttpExecuteRequest> sent = new ArrayList<>();

  /** On a storage that always answers so; with a negative status, not at all. */
  private SmallObjects objects(int status, byte[] body) {
    Clock clock = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);
    Map<String, String> variables =
        Map.of(
            "AWS_REGION", "eu-central-1",
            "AWS_ACCESS_KEY_ID", "id",
            "AWS_SECRET_ACCESS_KEY", "secret",
            "PRINTS_BUCKET", "prints");
    Host host = new Host(variables, clock, clock, new Random(1), List.of());
    return new SentObjects(Signatures.of(host, "PRINTS_BUCKET"), new Storage(status, body));
  }

  private final class Storage implements SdkHttpClient {
    private final int status;
    private final byte[] body;

    Storage(int status, byte[] body) {
      this.status = status;
      this.body = body.clone();
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
      sent.add(request);
      return new ExecutableHttpRequest() {
        @Override
        public HttpExecuteResponse call() throws IOException {
          if (status < 0) {
            throw new IOException("reset");
          }
          return HttpExecuteResponse.builder()
              .response(SdkHttpResponse.builder().statusCode(status).build())
              .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body)))
              .build();
        }

        @Override
        public void abort() {}
      };
    }

    @Override
    public void close() {}
  }

  @Test
  void aPutSaysWhatItSigned() throws IOException {
    assertTrue(objects(200, new byte[0]).put("000001.pdf", "application/pdf", CONTENT));
    HttpExecuteRequest put = sent.getFirst();
    assertEquals("/000001.pdf", put.httpRequest().encodedPath());
    assertEquals("*", put.httpRequest().firstMatchingHeader("if-none-match").orElseThrow());
    assertEquals("5", put.httpRequest().firstMatchingHeader("content-length").orElseThrow());
    assertArrayEquals(
        CONTENT, put.contentStreamProvider().orElseThrow().newStream().readAllBytes());
  }

  @Test
  void whatIsThereAlreadyIsNotReplaced() {
    assertFalse(objects(412, new byte[0]).put("k", "text/plain", CONTENT));
  }

  @Test
  void anObjectIsReadWhole() {
    assertArrayEquals(CONTENT, objects(200, CONTENT).read("k", CONTENT.length));
  }

  @Test
  void aLargerOneIsNotTaken() {
    assertThrows(NoObject.class, () -> objects(200, CONTENT).read("k", CONTENT.length - 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 403, 404, 500, 503})
  void whatCannotBeHadMayBeLater(int status) {
    assertThrows(NoObject.class, () -> objects(status, CONTENT).read("k", 100));
    assertThrows(NoObject.class, () -> objects(status, CONTENT).put("k", "text/plain", CONTENT));
  }
}
