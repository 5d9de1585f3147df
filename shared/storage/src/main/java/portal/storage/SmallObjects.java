package portal.storage;

import java.time.Duration;
import portal.aws.AwsModule;
import portal.aws.Host;

/**
 * Objects that fit into memory, each put once and read whole, by requests that whoever uses them
 * signs. They need no client of the storage, which is slow to load.
 */
public interface SmallObjects {

  /** Those of a host in the bucket that it names in this variable. */
  static SmallObjects of(Host host, String bucket) {
    return new SentObjects(
        Signatures.of(host, bucket), AwsModule.http(host, Duration.ofSeconds(10)));
  }

  /**
   * Puts an object, unless there is one.
   *
   * @return whether there was none
   * @throws NoObject if it cannot be said
   */
  boolean put(String key, String type, byte[] content);

  /**
   * The object's bytes.
   *
   * @param most how many there may be
   * @throws NoObject if it cannot be had now, is not there, or is larger
   */
  byte[] read(String key, int most);

  /** An object cannot be had or put now; it may be later. */
  final class NoObject extends RuntimeException {
    public NoObject(String message) {
      super(message);
    }

    public NoObject(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
