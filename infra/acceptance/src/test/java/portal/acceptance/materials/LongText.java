package portal.acceptance.materials;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Text of any length that is made as it is read. Its parts differ as odd from even ones, so that
 * none has to be made twice.
 *
 * @param length in bytes
 * @param kind of which no two have the same text
 */
record LongText(long length, int kind) {
  static final int PART = 16 * 1024 * 1024;
  private static final int LINE = 64;

  int parts() {
    return Math.toIntExact((length + PART - 1) / PART);
  }

  /** A part by its number from 1. */
  byte[] part(int number) {
    byte[] line =
        "%02d %-59s%s\n"
            .formatted(number % 2, "Listening is a craft, number " + kind, ".")
            .getBytes(US_ASCII);
    byte[] part = new byte[lengthOf(number)];
    for (int at = 0; at < part.length; at += LINE) {
      System.arraycopy(line, 0, part, at, Math.min(LINE, part.length - at));
    }
    return part;
  }

  private int lengthOf(int number) {
    return Math.toIntExact(Math.min(PART, length - (number - 1L) * PART));
  }

  String sha256() {
    byte[][] full = {part(2), part(1)};
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (int number = 1; number <= parts(); number++) {
        digest.update(full[number % 2], 0, lengthOf(number));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
