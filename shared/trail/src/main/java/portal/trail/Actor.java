package portal.trail;

/**
 * Who caused an event: a kind of person outside, or a staff member's account id. Never a name or an
 * address.
 */
public record Actor(String value) {
  public static final Actor VISITOR = new Actor("visitor");
  public static final Actor APPLICANT = new Actor("applicant");

  /** Nobody: a day came, or an event asked for it. */
  public static final Actor PORTAL = new Actor("portal");

  /** A signed-in member of staff by the account's subject. */
  public static Actor staff(String subject) {
    return new Actor("staff:" + subject);
  }
}
