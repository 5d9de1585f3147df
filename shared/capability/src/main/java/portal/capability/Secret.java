package portal.capability;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import portal.aws.Sha256;

/**
 * 130 random bits as 26 characters of Crockford's base 32, which people can read out and type. Only
 * its hash is ever stored, and it never prints itself.
 */
public final class Secret {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 26;
  private static final int GROUP = 5;
  private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

  private final String characters;

  private Secret(String characters) {
    this.characters = characters;
  }

  public static Secret mint(RandomGenerator random) {
    StringBuilder characters = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      characters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new Secret(characters.toString());
  }

  /**
   * What somebody typed or followed: spaces and hyphens are skipped, case and look-alikes forgiven.
   */
  public static Optional<Secret> parse(String typed) {
    if (typed.length() > 4 * LENGTH) {
      return Optional.empty();
    }
    String plain =
        typed
            .replaceAll("[\\s-]", "")
            .toUpperCase(Locale.ROOT)
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    return FORM.matcher(plain).matches() ? Optional.of(new Secret(plain)) : Optional.empty();
  }

  /** The characters, to be put into a link. */
  public String reveal() {
    return characters;
  }

  /** The characters in groups of five, to be typed. */
  public String revealGrouped() {
    return characters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
  }

  /** SHA-256 in hexadecimal; what is stored. */
  public String hash() {
    return Sha256.hex(characters);
  }

  @Override
  public String toString() {
    return "[secret]";
  }
}
