package portal.capability;

import java.time.Instant;

/** What a secret opens: one subject, for one purpose, until it expires (business clock). */
public record Capability(Purpose purpose, String subject, Instant expires) {

  /** A capability that begins now and lives as long as its purpose says. */
  public static Capability from(Instant now, Purpose purpose, String subject) {
    return new Capability(
        purpose, subject, now.atOffset(java.time.ZoneOffset.UTC).plus(purpose.life()).toInstant());
  }

  public boolean opens(Purpose asked, Instant now) {
    return purpose == asked && now.isBefore(expires);
  }
}
