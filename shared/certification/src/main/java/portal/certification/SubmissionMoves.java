package portal.certification;

import java.time.Instant;
import java.util.Optional;
import portal.json.JsonObject;
import portal.trail.Actor;
import portal.trail.Happening;

/**
 * The moves of a case whose material comes in. Each either says what changes or, by an empty
 * result, that the case does not allow it.
 */
public final class SubmissionMoves {
  private SubmissionMoves() {}

  /**
   * The applicant submits what is sealed for review; an accepted quote or a free place comes first.
   */
  public static Optional<Change> submit(Case now, int version, String manifest, Instant at) {
    return now.stage() instanceof Stage.Commissioned(var found)
        ? Optional.of(
            Moves.change(
                now,
                new Happening(
                    "MaterialSubmitted",
                    Actor.APPLICANT,
                    sealed(version).text("manifest", manifest).build()),
                at,
                head -> now.with(head, new Stage.Submitted(found, at))))
        : Optional.empty();
  }

  /** The secretary finds that all that is needed is there. */
  public static Optional<Change> declareComplete(Case now, int version, Actor staff, Instant at) {
    return now.stage() instanceof Stage.Submitted(var found, var _)
        ? Optional.of(
            Moves.change(
                now,
                new Happening("MaterialDeclaredComplete", staff, sealed(version).build()),
                at,
                head -> now.with(head, new Stage.Complete(found, at))))
        : Optional.empty();
  }

  /** The secretary finds that something is missing; the applicant goes on uploading. */
  public static Optional<Change> reopen(Case now, int version, Actor staff, Instant at) {
    return now.stage() instanceof Stage.Submitted(var found, var _)
        ? Optional.of(
            Moves.change(
                now,
                new Happening("SubmissionReopened", staff, sealed(version).build()),
                at,
                head -> now.with(head, new Stage.Commissioned(found))))
        : Optional.empty();
  }

  private static JsonObject.Builder sealed(int version) {
    return JsonObject.builder().number("seal", version);
  }
}
