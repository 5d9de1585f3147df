package portal.materials;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import portal.aws.Host;
import portal.certification.Stage;

/** How long material is kept after its case has ended. Source: DOMAIN.md section 1, 10. */
final class Retention {
  private final Period life;

  @Inject
  Retention(Host host) {
    this.life = Period.ofDays(Integer.parseInt(host.variable("RETENTION_DAYS")));
  }

  /** The day on which material is deleted whose case ended on this day. */
  LocalDate lastDay(LocalDate ended) {
    return ended.plus(life);
  }

  /** When a case that stands here ended; empty while it goes on. */
  static Optional<Instant> ended(Stage stage) {
    return switch (stage) {
      case Stage.Declined(var found) -> Optional.of(found.at());
      case Stage.QuoteRefused(var _, var _, var at) -> Optional.of(at);
      case Stage.QuoteLapsed(var _, var at) -> Optional.of(at);
      case Stage.Withdrawn(var _, var _, var at) -> Optional.of(at);
      case Stage.Enquired(),
          Stage.Eligible(var _),
          Stage.Commissioned(var _),
          Stage.Submitted(var _, var _),
          Stage.Complete(var _, var _) ->
          Optional.empty();
    };
  }
}
