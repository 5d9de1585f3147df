package portal.inspection;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Whether the empty password opens an encrypted PDF, as it does if only changing or printing it
 * wants one: the algorithms 4 to 6 and 11 of ISO 32000-2, section 7.6.4, and Adobe's extension
 * level 3 for revision 5.
 */
final class PdfPassword {
  /** What fills a password up, and so is the empty one. */
  private static final byte[] PADDING = {
    0x28,
    (byte) 0xbf,
    0x4e,
    0x5e,
    0x4e,
    0x75,
    (byte) 0x8a,
    0x41,
    0x64,
    0x00,
    0x4e,
    0x56,
    (byte) 0xff,
    (byte) 0xfa,
    0x01,
    0x08,
    0x2e,
    0x2e,
    0x00,
    (byte) 0xb6,
    (byte) 0xd0,
    0x68,
    0x3e,
    (byte) 0x80,
    0x2f,
    0x0c,
    (byte) 0xa9,
    (byte) 0xfe,
    0x64,
    0x53,
    0x69,
    0x7a
  };

  private static final int COMPARED = 16;
  private static final int SHA_256 = 32;
  private static final int SALT = 8;

  private final PdfDictionary encryption;
  private final byte[] id;

  /** With the first half of the file's identifier. */
  PdfPassword(PdfDictionary encryption, byte[] id) {
    this.encryption = encryption;
    this.id = id;
  }

  boolean isEmpty() {
    Optional<byte[]> user = encryption.string("/U");
    Optional<byte[]> owner = encryption.string("/O");
    if (user.isEmpty() || owner.isEmpty() || user.get().length < SHA_256) {
      return false;
    }
    try {
      int revision = (int) encryption.number("/R");
      return switch (revision) {
        case 2, 3, 4 -> isEmpty(user.get(), owner.get(), revision);
        case 5, 6 -> user.get().length >= SHA_256 + SALT && isEmptyByHash(user.get(), revision);
        default -> false;
      };
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Writers and readers differ on the length of the key; the right one is known by the result. */
  private boolean isEmpty(byte[] user, byte[] owner, int revision) throws GeneralSecurityException {
    int length = (int) encryption.number("/Length") / Byte.SIZE;
    int[] lengths =
        IntStream.of(length, 5, 16).filter(bytes -> bytes >= 5 && bytes <= 16).distinct().toArray();
    for (int bytes : lengths) {
      byte[] key = key(owner, revision, bytes);
      byte[] expected = revision == 2 ? rc4(key, PADDING) : check(key);
      if (Arrays.equals(expected, 0, COMPARED, user, 0, COMPARED)) {
        return true;
      }
    }
    return false;
  }

  private byte[] key(byte[] owner, int revision, int length) throws GeneralSecurityException {
    MessageDigest digest = MessageDigest.getInstance("MD5");
    digest.update(PADDING);
    digest.update(owner, 0, Math.min(owner.length, SHA_256));
    digest.update(
        ByteBuffer.allocate(4)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt((int) encryption.number("/P"))
            .array());
    digest.update(id);
    if (revision == 4 && encryption.value("/EncryptMetadata").filter("false"::equals).isPresent()) {
      digest.update(new byte[] {-1, -1, -1, -1});
    }
    byte[] key = digest.digest();
    int size = revision == 2 ? 5 : length;
    for (int round = 0; round < 50 && revision > 2; round++) {
      key = digest.digest(Arrays.copyOf(key, size));
    }
    return Arrays.copyOf(key, size);
  }

  private byte[] check(byte[] key) throws GeneralSecurityException {
    MessageDigest digest = MessageDigest.getInstance("MD5");
    digest.update(PADDING);
    byte[] value = digest.digest(id);
    for (int round = 0; round < 20; round++) {
      byte[] turned = key.clone();
      for (int at = 0; at < turned.length; at++) {
        turned[at] ^= (byte) round;
      }
      value = rc4(turned, value);
    }
    return value;
  }

  private static byte[] rc4(byte[] key, byte[] data) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("ARCFOUR");
    cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "ARCFOUR"));
    return cipher.doFinal(data);
  }

  private static boolean isEmptyByHash(byte[] user, int revision) throws GeneralSecurityException {
    byte[] salt = Arrays.copyOfRange(user, SHA_256, SHA_256 + SALT);
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(salt);
    return Arrays.equals(revision == 5 ? hash : hardened(hash), Arrays.copyOf(user, SHA_256));
  }

  /** Algorithm 2.B. */
  private static byte[] hardened(byte[] hash) throws GeneralSecurityException {
    byte[] key = hash;
    int last = 0;
    for (int round = 0; round < 64 || last > round - 32; round++) {
      byte[] all = new byte[64 * key.length];
      for (int at = 0; at < all.length; at += key.length) {
        System.arraycopy(key, 0, all, at, key.length);
      }
      Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
      cipher.init(
          Cipher.ENCRYPT_MODE,
          new SecretKeySpec(key, 0, 16, "AES"),
          new IvParameterSpec(key, 16, 16));
      byte[] encrypted = cipher.doFinal(all);
      int sum = 0;
      for (int at = 0; at < 16; at++) {
        sum += Byte.toUnsignedInt(encrypted[at]);
      }
      String next = sum % 3 == 0 ? "SHA-256" : sum % 3 == 1 ? "SHA-384" : "SHA-512";
      key = MessageDigest.getInstance(next).digest(encrypted);
      last = Byte.toUnsignedInt(encrypted[encrypted.length - 1]);
    }
    return Arrays.copyOf(key, SHA_256);
  }
}
