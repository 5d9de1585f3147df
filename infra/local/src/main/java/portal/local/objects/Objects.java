package portal.local.objects;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import portal.template.BucketDefinition;
import portal.template.HttpApi;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CORSRule;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/** The template's buckets on whatever S3 there is: created when missing, and listed. */
public final class Objects implements AutoCloseable {
  private final S3Client client;
  private final List<BucketDefinition> buckets;
  private final Verdicts verdicts;

  private Objects(S3Client client, List<BucketDefinition> buckets, Verdicts verdicts) {
    this.client = client;
    this.buckets = buckets;
    this.verdicts = verdicts;
  }

  /**
   * Connects.
   *
   * @param key the key pair's id and secret
   */
  public static Objects at(
      URI endpoint, String key, List<BucketDefinition> buckets, Verdicts verdicts) {
    var credentials = StaticCredentialsProvider.create(AwsBasicCredentials.create(key, key));
    S3Client client =
        S3Client.builder()
            .endpointOverride(endpoint)
            .region(Region.EU_CENTRAL_1)
            .credentialsProvider(credentials)
            .forcePathStyle(true)
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build();
    return new Objects(client, buckets, verdicts);
  }

  /** Creates what a foreign S3 lacks: buckets, their rules for other origins, their events. */
  public Objects make() {
    var there = client.listBuckets().buckets().stream().map(each -> each.name()).toList();
    for (BucketDefinition bucket : buckets) {
      if (!there.contains(bucket.name())) {
        client.createBucket(
            draft ->
                draft
                    .bucket(bucket.name())
                    .createBucketConfiguration(
                        where -> where.locationConstraint(Region.EU_CENTRAL_1.id())));
      }
      if (!bucket.cors().isEmpty()) {
        var rules = bucket.cors().stream().map(Objects::rule).toList();
        client.putBucketCors(
            draft -> draft.bucket(bucket.name()).corsConfiguration(cors -> cors.corsRules(rules)));
      }
      if (bucket.events()) {
        client.putBucketNotificationConfiguration(
            draft ->
                draft
                    .bucket(bucket.name())
                    .notificationConfiguration(all -> all.eventBridgeConfiguration(thisOne -> {})));
      }
    }
    return this;
  }

  /** What the scan says of an object. */
  String scan(String bucket, String key) {
    try (InputStream content = client.getObject(draft -> draft.bucket(bucket).key(key))) {
      return Scan.verdict(content);
    } catch (NoSuchKeyException deleted) {
      return "FAILED";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CORSRule rule(HttpApi.Cors cors) {
    return CORSRule.builder()
        .allowedOrigins(cors.origins())
        .allowedMethods(cors.methods())
        .allowedHeaders(cors.headers())
        .exposeHeaders(cors.exposed())
        .maxAgeSeconds(cors.maxAge())
        .build();
  }

  /** The first objects of all buckets. */
  public List<Listed> list(int most) {
    return buckets.stream().flatMap(bucket -> of(bucket.name())).limit(most).toList();
  }

  private Stream<Listed> of(String bucket) {
    return client.listObjectsV2Paginator(draft -> draft.bucket(bucket)).contents().stream()
        .map((S3Object object) -> listed(bucket, object));
  }

  private Listed listed(String bucket, S3Object object) {
    String verdict = verdicts.of(bucket, object.key()).orElse("");
    return new Listed(bucket, object.key(), object.size(), verdict);
  }

  @Override
  public void close() {
    client.close();
  }

  /**
   * An object as it is listed.
   *
   * @param verdict what the scan said; empty before that
   */
  public record Listed(String bucket, String key, long length, String verdict) {}
}
