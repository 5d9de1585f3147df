package portal.inspection;

import java.nio.charset.StandardCharsets;

/** What Office makes of a document with a password: no archive, but a file of its old kind. */
final class Encrypted {
  private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

  /** The name of the stream that holds the document. */
  private static final String PACKAGE =
      new String(
          "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

  private Encrypted() {}

  static boolean isOffice(Ends ends) {
    return ends.head(COMPOUND.length()).equals(COMPOUND)
        && (ends.head(Integer.MAX_VALUE).contains(PACKAGE)
            || ends.tail(Integer.MAX_VALUE).contains(PACKAGE));
  }
}
