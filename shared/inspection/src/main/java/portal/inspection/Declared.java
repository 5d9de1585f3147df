package portal.inspection;

import java.util.regex.Pattern;

/**
 * What the sender says that a file is.
 *
 * @param sha256 of all its bytes, in lower-case hexadecimal
 */
public record Declared(long length, String sha256, Format format) {
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  public Declared {
    if (length < 1 || !SHA_256.matcher(sha256).matches()) {
      throw new IllegalArgumentException("No file has this length or digest");
    }
  }
}
