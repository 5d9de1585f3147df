package portal.acceptance.crash;

/** Which deaths a use case dies. */
public enum Reach {
  /** Before and after every call. */
  EVERY,
  /**
   * Before and after the first call, and after every write, but not those to the mail service and
   * the mail ledger, which are the same for whatever is mailed. Nothing that lasts happens between
   * two calls or by a read, so that whoever dies after a write has died at the reads that follow,
   * and before the next write.
   */
  OWN,
  /** Of these the first and the last only. */
  ENDS;

  /** The longest one where {@code -Dportal.crash=every} asks for it. */
  Reach orEvery() {
    return System.getProperty("portal.crash", "").equals("every") ? EVERY : this;
  }
}
