package portal.template.iam;

/** What is said of a request, and why. */
public enum Verdict {
  /** It may be. */
  ALLOWED(""),
  /** No statement allows it. */
  NOT_ALLOWED_BY_ROLE("because no identity-based policy allows the %s action"),
  /** Nor does one of the resource. */
  NOT_ALLOWED_BY_RESOURCE("because no resource-based policy allows the %s action"),
  /** A statement of the role forbids it. */
  DENIED_BY_ROLE("with an explicit deny in an identity-based policy"),
  /** A statement of the resource forbids it. */
  DENIED_BY_RESOURCE("with an explicit deny in a resource-based policy");

  private final String reason;

  Verdict(String reason) {
    this.reason = reason;
  }

  /**
   * What AWS says to whoever is refused.
   *
   * <p>Source: IAM User Guide, "Troubleshoot access denied error messages".
   */
  public String message(Access access) {
    return "User: %s is not authorized to perform: %s on resource: %s %s"
        .formatted(
            access.caller().name(),
            access.action(),
            access.resource(),
            reason.formatted(access.action()));
  }
}
