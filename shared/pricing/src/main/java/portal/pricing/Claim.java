package portal.pricing;

import java.time.LocalDate;
import java.util.Optional;

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
    boolean isOver = lastDay(windows).filter(day::isAfter).isPresent();
    return switch (this) {
      case Initial() -> Occasion.INITIAL;
      case Recertification(var _) -> isOver ? Occasion.INITIAL : Occasion.RECERTIFICATION;
      case Rerun(var _) -> isOver ? Occasion.INITIAL : Occasion.RERUN;
    };
  }

  /** The first day on which it can be claimed; empty if there is none. */
  default Optional<LocalDate> firstDay(Windows windows) {
    return switch (this) {
      case Initial() -> Optional.empty();
      case Recertification(var expires) -> Optional.of(expires.minusMonths(windows.opensMonths()));
      case Rerun(var released) -> Optional.of(released);
    };
  }

  /** The last day on which it is worth its reduced fee; empty if there is none. */
  default Optional<LocalDate> lastDay(Windows windows) {
    return switch (this) {
      case Initial() -> Optional.empty();
      case Recertification(var expires) -> Optional.of(expires.plusMonths(windows.reducedMonths()));
      case Rerun(var released) -> Optional.of(released.plusMonths(windows.rerunMonths()));
    };
  }
}
