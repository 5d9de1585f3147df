package portal.storage;

import java.time.Duration;

/**
 * Signs requests on the bucket of material. Nothing is called: what is signed is refused only by
 * the storage, when somebody sends it otherwise, or too late.
 */
public interface Signatures {

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
