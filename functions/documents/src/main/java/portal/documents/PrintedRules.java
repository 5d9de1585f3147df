package portal.documents;

import javax.inject.Inject;
import portal.aws.InstituteTime;
import portal.invoicing.Prints;
import portal.trail.Event;

/** What {@link PrintRules} has done, to be looked for. */
final class PrintedRules {
  private final Prints prints;
  private final InstituteTime time;

  @Inject
  PrintedRules(Prints prints, InstituteTime time) {
    this.prints = prints;
    this.time = time;
  }

  /**
   * Whether all that held on the day of the event has been printed. What comes later may be known
   * since a release that is younger than the event.
   */
  boolean haveThoseOf(Event event) {
    return RulesPrint.on(time.dateOf(event.at())).stream()
        .allMatch(one -> prints.find(one.name()).isPresent());
  }
}
