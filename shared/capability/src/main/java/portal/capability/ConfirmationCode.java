package portal.capability;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import portal.aws.Sha256;

/**
 * Six random digits that are mailed to somebody who is to confirm something. They are few, so that
 * what they are worth lies in how soon and after how few tries they are worth nothing. They never
 * print themselves.
 */
public final class ConfirmationCode {
  private static final int BOUND = 1_000_000;
  private static final int LONGEST_TYPED = 20;
  private static final Pattern FORM = Pattern.compile("[0-9]{6}");

  private final String digits;

  private ConfirmationCode(String digits) {
    this.digits = digits;
  }

  /** Any of a million, each as likely: a bounded draw is repeated where it would favour some. */
  public static ConfirmationCode mint(RandomGenerator random) {
    return new ConfirmationCode(String.format(Locale.ROOT, "%06d", random.nextInt(BOUND)));
  }

  /** What somebody typed; spaces and hyphens are skipped. */
  public static Optional<ConfirmationCode> parse(String typed) {
    if (typed.length() > LONGEST_TYPED) {
      return Optional.empty();
    }
    String plain = typed.replaceAll("[\\s-]", "");
    return FORM.matcher(plain).matches()
        ? Optional.of(new ConfirmationCode(plain))
        : Optional.empty();
  }

  /** The digits, to be put into a mail. */
  public String reveal() {
    return digits;
  }

  /** SHA-256 in hexadecimal of the digits for a subject; what is stored. */
  public String hash(String subject) {
    return Sha256.hex(subject + "#" + digits);
  }

  @Override
  public String toString() {
    return "[confirmation code]";
  }
}
