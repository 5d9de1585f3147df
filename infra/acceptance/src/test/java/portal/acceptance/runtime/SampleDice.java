package portal.acceptance.runtime;

import java.util.random.RandomGenerator;

/** Dice that fall so that the first case has the reference of the sample events. */
public final class SampleDice implements RandomGenerator {
  public static final String REFERENCE = "C-7K2MXQ4RWD";
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private final RandomGenerator others = RandomGenerator.of("L64X128MixRandom");
  private int thrown = "C-".length();

  @Override
  public int nextInt(int bound) {
    return thrown < REFERENCE.length()
        ? ALPHABET.indexOf(REFERENCE.charAt(thrown++))
        : others.nextInt(bound);
  }

  @Override
  public long nextLong() {
    return others.nextLong();
  }
}
