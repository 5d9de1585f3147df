package portal.local.iam;

/** What a guard says to a request. */
public sealed interface Decision {
  /** All that it needs is allowed. */
  record Granted() implements Decision {}

  /** Nobody has the key, or there is none. */
  record Unknown() implements Decision {}

  /**
   * Something that it needs is not allowed.
   *
   * @param message names who, what and why, as AWS does
   */
  record Refused(String message) implements Decision {}
}
