package portal.certification;

import java.time.Instant;
import java.util.Optional;
import portal.trail.Actor;

/** Where a case stands, with what led there. */
public sealed interface Stage {
  /** How long the reason is that an applicant may give for a refusal or withdrawal. */
  int LONGEST_REASON = 1000;

  /** The board has not decided yet whether this can be certified. */
  record Enquired() implements Stage {}

  /** It can be certified; the quote waits for an answer. */
  record Eligible(Decision found) implements Stage {}

  /** The terms are settled; the material is awaited. */
  record Commissioned(Decision found) implements Stage {}

  /** The material is sealed; the secretary looks whether it is complete. */
  record Submitted(Decision found, Instant at) implements Stage {}

  /** The material is complete; the board's session is awaited. */
  record Complete(Decision found, Instant at) implements Stage {}

  /** It cannot be certified. */
  record Declined(Decision found) implements Stage {}

  /** The applicant said no to the quote. */
  record QuoteRefused(Decision found, String reason, Instant at) implements Stage {}

  /** Nobody answered the quote while it held. */
  record QuoteLapsed(Decision found, Instant at) implements Stage {}

  /** The applicant took it back, before or after a decision. */
  record Withdrawn(Optional<Decision> found, String reason, Instant at) implements Stage {}

  /** The eligibility decision: why, by whom, when. */
  record Decision(String reason, Actor by, Instant at) {
    public static final int LONGEST_REASON = 2000;
  }

  default Status status() {
    return switch (this) {
      case Enquired() -> Status.ENQUIRED;
      case Eligible(var _) -> Status.ELIGIBLE;
      case Commissioned(var _) -> Status.COMMISSIONED;
      case Submitted(var _, var _) -> Status.SUBMITTED;
      case Complete(var _, var _) -> Status.COMPLETE;
      case Declined(var _) -> Status.DECLINED;
      case QuoteRefused(var _, var _, var _) -> Status.QUOTE_REFUSED;
      case QuoteLapsed(var _, var _) -> Status.QUOTE_LAPSED;
      case Withdrawn(var _, var _, var _) -> Status.WITHDRAWN;
    };
  }

  /** Since when it stands there, where that is kept. */
  default Optional<Instant> since() {
    return switch (this) {
      case Enquired(), Eligible(var _), Commissioned(var _) -> Optional.empty();
      case Submitted(var _, var at) -> Optional.of(at);
      case Complete(var _, var at) -> Optional.of(at);
      case Declined(var found) -> Optional.of(found.at());
      case QuoteRefused(var _, var _, var at) -> Optional.of(at);
      case QuoteLapsed(var _, var at) -> Optional.of(at);
      case Withdrawn(var _, var _, var at) -> Optional.of(at);
    };
  }

  /** Whether the applicant may hand in material. */
  default boolean awaitsMaterial() {
    return this instanceof Eligible || this instanceof Commissioned;
  }

  /** Whether the board has found that this can be certified, whatever came after. */
  default boolean wasFoundEligible() {
    return decision().isPresent() && !(this instanceof Declined);
  }

  /** The eligibility decision, if one was made. */
  default Optional<Decision> decision() {
    return switch (this) {
      case Enquired() -> Optional.empty();
      case Eligible(var found) -> Optional.of(found);
      case Commissioned(var found) -> Optional.of(found);
      case Submitted(var found, var _) -> Optional.of(found);
      case Complete(var found, var _) -> Optional.of(found);
      case Declined(var found) -> Optional.of(found);
      case QuoteRefused(var found, var _, var _) -> Optional.of(found);
      case QuoteLapsed(var found, var _) -> Optional.of(found);
      case Withdrawn(var found, var _, var _) -> found;
    };
  }
}
