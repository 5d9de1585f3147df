package portal.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One of the steps of a case's way, as its applicant follows it.
 *
 * @param on when it was done, or the case stopped there
 */
public record CaseStep(Name name, State state, Optional<LocalDate> on) {

  /** The steps, in their order. */
  public enum Name {
    ENQUIRY,
    ELIGIBILITY,
    QUOTE,
    MATERIAL,
    REVIEW,
    OUTCOME,
    CERTIFICATE;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How far a step is. */
  public enum State {
    DONE,
    NOW,
    NEXT,
    STOPPED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** All steps of a case; the days are those of the institute's zone. */
  public static List<CaseStep> of(Case shown, ZoneId zone) {
    Name at = at(shown);
    List<CaseStep> steps = new ArrayList<>();
    for (Name name : Name.values()) {
      State state =
          name.compareTo(at) < 0
              ? State.DONE
              : name != at ? State.NEXT : shown.isOpen() ? State.NOW : State.STOPPED;
      steps.add(new CaseStep(name, state, day(shown, name, state, zone)));
    }
    return List.copyOf(steps);
  }

  private static Name at(Case shown) {
    return switch (shown.stage()) {
      case Stage.Enquired(), Stage.Declined(var _) -> Name.ELIGIBILITY;
      case Stage.Eligible(var _), Stage.QuoteRefused(var _, var _, var _) -> Name.QUOTE;
      case Stage.QuoteLapsed(var _, var _) -> Name.QUOTE;
      case Stage.Commissioned(var _) -> Name.MATERIAL;
      case Stage.Submitted(var _, var _), Stage.Complete(var _, var _) -> Name.REVIEW;
      case Stage.Withdrawn(var found, var _, var _) ->
          found.isEmpty()
              ? Name.ELIGIBILITY
              : shown.terms() instanceof Terms.Quoted ? Name.QUOTE : Name.MATERIAL;
    };
  }

  private static Optional<LocalDate> day(Case shown, Name name, State state, ZoneId zone) {
    if (state == State.STOPPED) {
      return shown.stage().since().map(at -> at.atZone(zone).toLocalDate());
    }
    return state == State.DONE
        ? (switch (name) {
              case ENQUIRY -> Optional.of(shown.opening().at());
              case ELIGIBILITY -> shown.decision().map(Stage.Decision::at);
              case QUOTE ->
                  shown
                      .terms()
                      .agreed()
                      .map(Agreement::at)
                      .or(() -> shown.decision().map(Stage.Decision::at));
              case MATERIAL -> shown.stage().since();
              case REVIEW, OUTCOME, CERTIFICATE -> Optional.<Instant>empty();
            })
            .map(at -> at.atZone(zone).toLocalDate())
        : Optional.empty();
  }
}
