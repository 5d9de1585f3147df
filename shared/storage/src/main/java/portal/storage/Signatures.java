package portal.storage;

import java.time.Duration;
import portal.aws.Host;

/**
 * Signs requests on a bucket. Nothing is called: what is signed is refused only by the storage,
 * when somebody sends it otherwise, or too late.
 */
public interface Signatures {

  /** Those of a host, on the bucket that it names in this variable. */
  static Signatures of(Host host, String bucket) {
    return new SignedByKey(host, Bucket.of(host, bucket));
  }

  /**
   * Stores a whole object, once: exactly these bytes, of this type, where there is none yet.
   *
   * @param sha256 the content's SHA-256 in hexadecimal
   */
  SignedRequest put(String key, String type, long length, String sha256, Duration life);

  /**
   * Stores one part of an upload: exactly these bytes.
   *
   * @param number from 1
   * @param sha256 the part's SHA-256 in hexadecimal
   */
  SignedRequest part(
      String key, String uploadId, int number, long length, String sha256, Duration life);

  /** Reads an object, which comes with these headers whatever it was stored with. */
  SignedRequest read(String key, String type, String contentDisposition, Duration life);
}
