package portal.storage;

import java.util.Base64;
import java.util.HexFormat;

/** A SHA-256 as S3 writes it: in base64, where the portal has it in hexadecimal. */
final class Checksum {
  private Checksum() {}

  /**
   * The same digest in base64.
   *
   * @throws IllegalArgumentException if it is none
   */
  static String base64(String hex) {
    byte[] digest = HexFormat.of().parseHex(hex);
    if (digest.length != 32) {
      throw new IllegalArgumentException("Not a SHA-256");
    }
    return Base64.getEncoder().encodeToString(digest);
  }
}
