package portal.pricing;

import java.time.LocalDate;

/** What somebody claims a fee as. Source: DOMAIN.md section 1, re-certification and rerun. */
public sealed interface Claim {

  /** Nothing came before. */
  record Initial() implements Claim {}

  /** A certificate that is valid through this day. */
  record Recertification(LocalDate expires) implements Claim {}

  /** An initial attempt that was refused; its outcome was released on this day. */
  record Rerun(LocalDate released) implements Claim {}

  /** What the claim is worth on this day. */
  default Occasion on(LocalDate day, Windows windows) {
    return switch (this) {
      case Initial() -> Occasion.INITIAL;
      case Recertification(var expires) ->
          day.isAfter(expires.plusMonths(windows.reducedMonths()))
              ? Occasion.INITIAL
              : Occasion.RECERTIFICATION;
      case Rerun(var released) ->
          day.isAfter(released.plusMonths(windows.rerunMonths()))
              ? Occasion.INITIAL
              : Occasion.RERUN;
    };
  }

  /** The first day on which it can be claimed. */
  default LocalDate opens(Windows windows) {
    return switch (this) {
      case Initial() -> LocalDate.MIN;
      case Recertification(var expires) -> expires.minusMonths(windows.opensMonths());
      case Rerun(var released) -> released;
    };
  }
}
