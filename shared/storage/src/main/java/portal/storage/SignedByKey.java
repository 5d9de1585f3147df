package portal.storage;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import portal.aws.AwsModule;
import portal.aws.Host;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner.AuthLocation;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;

/**
 * Signatures by AWS's Signature Version 4 in the query, made with the function's own key. Every
 * header is signed, so that none can be left out or changed. Needs no class of the S3 client, which
 * is slow to load.
 */
final class SignedByKey implements Signatures {
  private static final String CHECKSUM = "x-amz-checksum-sha256";
  private static final List<String> SAID_BY_THE_SENDER = List.of("Host", "content-length");

  private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();
  private final Bucket bucket;
  private final Clock clock;
  private final AwsCredentialsProvider credentials;

  SignedByKey(Host host, Bucket bucket) {
    this.bucket = bucket;
    this.clock = host.systemClock();
    this.credentials = AwsModule.credentials(host);
  }

  @Override
  public SignedRequest put(String key, String type, long length, String sha256, Duration life) {
    return sign(
        request(key, SdkHttpMethod.PUT)
            .putHeader("content-length", Long.toString(length))
            .putHeader("content-type", type)
            .putHeader("if-none-match", "*")
            .putHeader(CHECKSUM, Checksum.base64(sha256)),
        life);
  }

  @Override
  public SignedRequest part(
      String key, String uploadId, int number, long length, String sha256, Duration life) {
    return sign(
        request(key, SdkHttpMethod.PUT)
            .putRawQueryParameter("partNumber", Integer.toString(number))
            .putRawQueryParameter("uploadId", uploadId)
            .putHeader("content-length", Long.toString(length))
            .putHeader(CHECKSUM, Checksum.base64(sha256)),
        life);
  }

  @Override
  public SignedRequest read(String key, String type, String contentDisposition, Duration life) {
    return sign(
        request(key, SdkHttpMethod.GET)
            .putRawQueryParameter("response-content-type", type)
            .putRawQueryParameter("response-content-disposition", contentDisposition),
        life);
  }

  private SdkHttpRequest.Builder request(String key, SdkHttpMethod method) {
    return SdkHttpRequest.builder().uri(bucket.address(key)).method(method);
  }

  private SignedRequest sign(SdkHttpRequest.Builder request, Duration life) {
    var signed =
        signer
            .sign(
                draft ->
                    draft
                        .identity(credentials.resolveCredentials())
                        .request(request.build())
                        .putProperty(HttpSigner.SIGNING_CLOCK, clock)
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "s3")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, bucket.region())
                        .putProperty(AwsV4HttpSigner.AUTH_LOCATION, AuthLocation.QUERY_STRING)
                        .putProperty(AwsV4HttpSigner.EXPIRATION_DURATION, life)
                        // An object's key is a path as it is: nothing is encoded twice or tidied.
                        .putProperty(AwsV4HttpSigner.DOUBLE_URL_ENCODE, false)
                        .putProperty(AwsV4HttpSigner.NORMALIZE_PATH, false)
                        .putProperty(AwsV4HttpSigner.PAYLOAD_SIGNING_ENABLED, false))
            .request();
    return new SignedRequest(
        signed.method().name(),
        signed.getUri(),
        toSend(signed.headers()),
        clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(life));
  }

  private static Map<String, String> toSend(Map<String, List<String>> headers) {
    Map<String, List<String>> rest = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    rest.putAll(headers);
    SAID_BY_THE_SENDER.forEach(rest::remove);
    return rest.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, header -> header.getValue().getFirst()));
  }
}
