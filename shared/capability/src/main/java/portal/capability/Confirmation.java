package portal.capability;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;

/**
 * A subject's one code as it is kept.
 *
 * @param hash of the code for the subject
 * @param expires by the business clock
 * @param tries how many are left
 */
public record Confirmation(String subject, String hash, Instant expires, int tries) {
  public static final Duration LIFE = Duration.ofMinutes(10);
  public static final int TRIES = 5;

  /** One that begins now. */
  public static Confirmation from(Instant now, String subject, ConfirmationCode code) {
    return new Confirmation(subject, code.hash(subject), now.plus(LIFE), TRIES);
  }

  /** Whether any code could confirm by it. */
  public boolean holds(Instant now) {
    return tries > 0 && now.isBefore(expires);
  }

  /** Whether this is its code; how long that takes tells nothing of how much of it is right. */
  public boolean isBy(ConfirmationCode code) {
    return MessageDigest.isEqual(bytes(hash), bytes(code.hash(subject)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
