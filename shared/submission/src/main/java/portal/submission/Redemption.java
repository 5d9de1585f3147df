package portal.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import portal.certification.Case;
import portal.certification.InvitationMoves;
import portal.json.JsonObject;
import portal.pricing.Consents;
import portal.trail.Actor;
import portal.trail.Event;
import portal.trail.Happening;
import portal.trail.Head;

/** Redeeming a code: it begins a case's one submission, or opens it anew. */
public final class Redemption {
  private Redemption() {}

  /**
   * What comes with a code.
   *
   * @param issue which issue of the case's code it is
   * @param consents what is made known, for a case that has not agreed to anything yet
   */
  public record Entered(int issue, Optional<Consents> consents) {}

  /** Redeems; empty if the code opens nothing. */
  public static Optional<MaterialChange> redeem(
      Case now,
      Optional<Submission> begun,
      Entered entered,
      int checklist,
      LocalDate today,
      Instant at) {
    return InvitationMoves.redeem(now, entered.issue(), entered.consents(), today, at)
        .map(
            change ->
                MaterialChange.redemption(
                    change,
                    begun.isPresent() ? Optional.empty() : Optional.of(open(now, checklist, at))));
  }

  private static Written<Submission> open(Case now, int checklist, Instant at) {
    JsonObject data = JsonObject.builder().number("checklist", checklist).build();
    Event event =
        Event.after(
            Head.NONE,
            Submission.aggregate(now.id()),
            new Happening("SubmissionOpened", Actor.APPLICANT, data),
            at);
    return new Written<>(
        Head.NONE,
        new Submission(
            now.id(),
            event.head(),
            new Submission.Opening(at, checklist),
            Submission.State.OPEN,
            Submission.Contents.NONE,
            List.of(),
            Optional.empty(),
            Optional.empty()),
        event,
        List.of());
  }
}
