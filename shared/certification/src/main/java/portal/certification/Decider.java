package portal.certification;

/** A person who decides for the applicant, as they have named themselves. */
public record Decider(String name, String function) {
  public static final int LONGEST = 100;
}
