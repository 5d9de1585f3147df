package portal.pricing;

/**
 * What an applicant agrees to make known: three facts. Source: DOMAIN.md section 1, consents.
 *
 * @param listed by name in the register
 * @param published publicly certified
 * @param sharedShare how much of the reviewed material is shared, in whole per cent, rounded down
 */
public record Consents(boolean listed, boolean published, int sharedShare) {
  public static final int WHOLE = 100;

  public Consents {
    if (sharedShare < 0 || sharedShare > WHOLE) {
      throw new IllegalArgumentException("A share is from 0 to 100 per cent");
    }
    if (contradict(listed, published)) {
      throw new IllegalArgumentException("Who is publicly certified is listed");
    }
  }

  /** Whether the two cannot be meant together: nobody is publicly certified who is not named. */
  public static boolean contradict(boolean listed, boolean published) {
    return published && !listed;
  }
}
