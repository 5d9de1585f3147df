package portal.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import portal.language.Said;

/**
 * Makes page cursors that cannot be forged: a position and HMAC-SHA-256 over it and the list it
 * belongs to. A position can be read, and says no more than the last row of the page that it ends:
 * by what that is sorted, and its number or reference.
 */
public final class Cursors {
  private static final int TAG = 16;

  private final SecretKeySpec key;

  public Cursors(String secret) {
    this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
  }

  /**
   * A cursor.
   *
   * @param list what is listed, with its filter; a cursor of one list does not open another
   */
  public String seal(String list, String position) {
    byte[] plain = position.getBytes(StandardCharsets.UTF_8);
    byte[] sealed = Arrays.copyOf(tag(list, plain), TAG + plain.length);
    System.arraycopy(plain, 0, sealed, TAG, plain.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
  }

  /** The position after which the page that is asked for begins; empty for the first page. */
  public Optional<String> after(String list, Query query) {
    return query.text("cursor").map(cursor -> open(list, cursor).orElseThrow(Cursors::foreign));
  }

  private static RuntimeException foreign() {
    return Problem.of(
            ProblemKind.INVALID_CURSOR,
            new Said("Begin at the first page.", "Beginnen Sie auf der ersten Seite."))
        .exception();
  }

  /** The position, if the cursor is ours and of this list. */
  public Optional<String> open(String list, String cursor) {
    byte[] sealed;
    try {
      sealed = Base64.getUrlDecoder().decode(cursor);
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
    if (sealed.length <= TAG) {
      return Optional.empty();
    }
    byte[] plain = Arrays.copyOfRange(sealed, TAG, sealed.length);
    boolean ours =
        MessageDigest.isEqual(Arrays.copyOf(sealed, TAG), tag(list, plain))
            && seal(list, plain).equals(cursor);
    return ours ? Optional.of(new String(plain, StandardCharsets.UTF_8)) : Optional.empty();
  }

  /** Base 64 has spare bits at its end; only the one spelling that we made counts. */
  private String seal(String list, byte[] plain) {
    return seal(list, new String(plain, StandardCharsets.UTF_8));
  }

  private byte[] tag(String list, byte[] plain) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      mac.update(list.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return Arrays.copyOf(mac.doFinal(plain), TAG);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
