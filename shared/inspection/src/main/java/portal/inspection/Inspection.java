package portal.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * One pass over a file: length, SHA-256, and whether the content has the declared format and no
 * other. It keeps a few megabytes at most, however long the file is.
 */
public final class Inspection {
  private static final int CHUNK = 64 * 1024;

  private final Declared declared;
  private final Shape shape;
  private final Ends ends = new Ends();
  private final MessageDigest digest = sha256();

  private Inspection(Declared declared) {
    this.declared = declared;
    this.shape = declared.format().shape();
  }

  /**
   * Reads the content to its end, or until it is longer than declared. The caller closes it.
   *
   * @throws IOException if it cannot be read, which says nothing of the file
   */
  public static Finding inspect(InputStream content, Declared declared) throws IOException {
    var inspection = new Inspection(declared);
    byte[] chunk = new byte[CHUNK];
    int count = content.read(chunk);
    while (count >= 0 && inspection.ends.length() <= declared.length()) {
      inspection.pass(chunk, count);
      count = content.read(chunk);
    }
    return inspection.fault().<Finding>map(Finding.Bad::new).orElseGet(Finding.Good::new);
  }

  private void pass(byte[] bytes, int count) {
    digest.update(bytes, 0, count);
    ends.pass(bytes, count);
    shape.pass(bytes, count);
  }

  /** The bytes come first: what did not arrive whole says nothing of its format. */
  private Optional<Reason> fault() {
    if (ends.length() != declared.length()) {
      return Optional.of(Reason.LENGTH_DIFFERS);
    }
    if (!HexFormat.of().formatHex(digest.digest()).equals(declared.sha256())) {
      return Optional.of(Reason.DIGEST_DIFFERS);
    }
    return shape.fault(ends);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
