package portal.certification;

import java.time.Instant;
import portal.trail.Actor;

/** Where a case stands, with what led there. */
public sealed interface Stage {

  /** The board has not decided yet whether this can be certified. */
  record Enquired() implements Stage {}

  /** It can be certified: quote and code go out. */
  record Eligible(Decision decision) implements Stage {}

  /** It cannot be certified. */
  record Declined(Decision decision) implements Stage {}

  /** The applicant took it back. */
  record Withdrawn(String reason, Instant at) implements Stage {}

  /** The eligibility decision: why, by whom, when. */
  record Decision(String reason, Actor by, Instant at) {
    public static final int LONGEST_REASON = 2000;
  }

  default Status status() {
    return switch (this) {
      case Enquired() -> Status.ENQUIRED;
      case Eligible(var _) -> Status.ELIGIBLE;
      case Declined(var _) -> Status.DECLINED;
      case Withdrawn(var _, var _) -> Status.WITHDRAWN;
    };
  }
}
