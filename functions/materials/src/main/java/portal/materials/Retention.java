package portal.materials;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import portal.aws.Host;

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
}
