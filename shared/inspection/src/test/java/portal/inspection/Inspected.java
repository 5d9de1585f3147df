package portal.inspection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Files inspected under a declaration that is true but for the format. */
final class Inspected {
  static final Finding GOOD = new Finding.Good();

  private Inspected() {}

  static Finding as(Format format, byte[] content) {
    return against(new Declared(content.length, digest(content), format), content);
  }

  static Finding against(Declared declared, byte[] content) {
    try {
      return Inspection.inspect(new ByteArrayInputStream(content), declared);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static Finding bad(Reason reason) {
    return new Finding.Bad(reason);
  }

  static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
