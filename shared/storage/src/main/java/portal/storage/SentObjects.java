package portal.storage;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import portal.aws.Sha256;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;

/** Small objects, by signed requests that are sent at once. */
final class SentObjects implements SmallObjects {
  private static final Duration LIFE = Duration.ofMinutes(1);

  /** There is one already. */
  private static final int NOT_ABSENT = 412;

  private final Signatures signatures;
  private final SdkHttpClient http;

  SentObjects(Signatures signatures, SdkHttpClient http) {
    this.signatures = signatures;
    this.http = http;
  }

  @Override
  public boolean put(String key, String type, byte[] content) {
    SignedRequest signed = signatures.put(key, type, content.length, Sha256.hex(content), LIFE);
    try {
      HttpExecuteResponse answer = send(signed, content);
      close(answer);
      int status = answer.httpResponse().statusCode();
      if (!answer.httpResponse().isSuccessful() && status != NOT_ABSENT) {
        throw new NoObject("The storage answers " + status);
      }
      return status != NOT_ABSENT;
    } catch (IOException unanswered) {
      throw new NoObject("The storage does not answer", unanswered);
    }
  }

  @Override
  public byte[] read(String key, int most) {
    SignedRequest signed = signatures.read(key, "application/octet-stream", "attachment", LIFE);
    try {
      HttpExecuteResponse answer = send(signed, new byte[0]);
      try (InputStream body = body(answer)) {
        if (!answer.httpResponse().isSuccessful()) {
          throw new NoObject("The storage answers " + answer.httpResponse().statusCode());
        }
        byte[] content = body.readNBytes(most + 1);
        if (content.length > most) {
          throw new NoObject("The object has more than " + most + " bytes");
        }
        return content;
      }
    } catch (IOException unanswered) {
      throw new NoObject("The storage does not answer", unanswered);
    }
  }

  private HttpExecuteResponse send(SignedRequest signed, byte[] content) throws IOException {
    SdkHttpRequest.Builder request =
        SdkHttpRequest.builder().uri(signed.uri()).method(SdkHttpMethod.fromValue(signed.method()));
    signed.headers().forEach(request::putHeader);
    HttpExecuteRequest.Builder call = HttpExecuteRequest.builder();
    if (content.length > 0) {
      request.putHeader("content-length", Integer.toString(content.length));
      call.contentStreamProvider(ContentStreamProvider.fromByteArray(content));
    }
    return http.prepareRequest(call.request(request.build()).build()).call();
  }

  private static InputStream body(HttpExecuteResponse answer) {
    return answer
        .responseBody()
        .<InputStream>map(body -> body)
        .orElseGet(InputStream::nullInputStream);
  }

  private static void close(HttpExecuteResponse answer) throws IOException {
    body(answer).close();
  }
}
