package portal.certification;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import portal.trail.AggregateId;

/**
 * A case's id, which is also the reference that people quote: C- and ten characters of Crockford's
 * base 32.
 */
public record CaseId(String value) {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 10;
  private static final Pattern FORM = Pattern.compile("C-[" + ALPHABET + "]{" + LENGTH + "}");

  public CaseId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a case id");
    }
  }

  /** A new id; its 50 bits collide so rarely that the store's condition is guard enough. */
  public static CaseId random(RandomGenerator random) {
    StringBuilder value = new StringBuilder("C-");
    for (int i = 0; i < LENGTH; i++) {
      value.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new CaseId(value.toString());
  }

  /**
   * Reads what somebody typed: small letters are capitals, and those that look like digits are
   * these, as Crockford has it.
   */
  public static Optional<CaseId> parse(String typed) {
    String capitals = typed.toUpperCase(Locale.ROOT);
    String text = capitals.replace('O', '0').replace('I', '1').replace('L', '1');
    return FORM.matcher(text).matches() ? Optional.of(new CaseId(text)) : Optional.empty();
  }

  /**
   * The case that an aggregate is, or belongs to.
   *
   * @throws IllegalStateException if it is of another kind
   */
  public static CaseId of(AggregateId aggregate) {
    return parse(aggregate.own()).orElseThrow(() -> new IllegalStateException("No case"));
  }

  public AggregateId aggregate() {
    return new AggregateId("case#" + value);
  }
}
