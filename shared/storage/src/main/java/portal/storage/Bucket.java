package portal.storage;

import java.net.URI;
import java.util.Optional;
import portal.aws.Host;
import software.amazon.awssdk.utils.http.SdkHttpUtils;

/**
 * A bucket, and where its objects are.
 *
 * @param endpoint of a storage that is not AWS's, which wants the bucket in the path
 */
record Bucket(String name, String region, Optional<URI> endpoint) {

  /** The bucket that a host names in this variable. */
  static Bucket of(Host host, String variable) {
    return new Bucket(
        host.variable(variable),
        host.variable("AWS_REGION"),
        host.optional("AWS_ENDPOINT_URL_S3").map(URI::create));
  }

  /** The object's address. */
  URI address(String key) {
    String path = "/" + SdkHttpUtils.urlEncodeIgnoreSlashes(key);
    return URI.create(
        endpoint
            .map(foreign -> foreign + "/" + name + path)
            .orElseGet(() -> "https://" + name + ".s3." + region + ".amazonaws.com" + path));
  }
}
