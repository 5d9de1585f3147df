package portal.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import portal.certification.Case;
import portal.json.JsonObject;
import portal.trail.Actor;

/**
 * The end of material. Each move either says what changes or, by an empty result, that it is not
 * allowed.
 */
public final class ErasureMoves {
  private ErasureMoves() {}

  /** The case has ended: its material is kept until this day. */
  public static Optional<MaterialChange> keepUntil(
      Case ofCase, Submission now, LocalDate day, Instant at) {
    return !ofCase.isOpen() && now.erasure().isEmpty() && now.state() != Submission.State.ERASED
        ? Optional.of(
            plan(
                now, new Erasure(day, Erasure.Cause.RETENTION), "ErasurePlanned", Actor.PORTAL, at))
        : Optional.empty();
  }

  /**
   * The applicant asks for it; it is done after some days to think it over, and never later than
   * without being asked.
   */
  public static Optional<MaterialChange> request(Dossier now, LocalDate today, Instant at) {
    Submission submission = now.submission();
    boolean isRequested =
        submission.erasure().filter(one -> one.cause() == Erasure.Cause.REQUEST).isPresent();
    return !now.ofCase().isOpen() && !isRequested && submission.state() != Submission.State.ERASED
        ? Optional.of(
            plan(
                submission,
                new Erasure(requestedFor(submission, today), Erasure.Cause.REQUEST),
                "ErasureRequested",
                Actor.APPLICANT,
                at))
        : Optional.empty();
  }

  private static LocalDate requestedFor(Submission submission, LocalDate today) {
    LocalDate thoughtOver = today.plusDays(Erasure.COOL_OFF_DAYS);
    return submission.erasure().map(Erasure::on).filter(thoughtOver::isAfter).orElse(thoughtOver);
  }

  /**
   * The applicant takes the request back: the material is kept as long as without it. From its day
   * on it is too late, since some files may be gone.
   */
  public static Optional<MaterialChange> cancel(
      Dossier now, LocalDate keptUntil, LocalDate today, Instant at) {
    Submission submission = now.submission();
    return submission
        .erasure()
        .filter(_ -> submission.state() != Submission.State.ERASED && !isDue(now, today))
        .filter(one -> one.cause() == Erasure.Cause.REQUEST)
        .map(
            _ ->
                plan(
                    submission,
                    new Erasure(keptUntil, Erasure.Cause.RETENTION),
                    "ErasureCancelled",
                    Actor.APPLICANT,
                    at));
  }

  /** A file's object is gone. */
  public static Optional<MaterialChange> erase(MaterialFile file, Instant at) {
    return file.state().isKept()
        ? Optional.of(
            MaterialChange.ofFile(
                Writing.file(
                    file,
                    "FileErased",
                    Actor.PORTAL,
                    JsonObject.builder().build(),
                    at,
                    head -> file.with(head, new FileState.Erased(at, !file.isShown())))))
        : Optional.empty();
  }

  /** All objects are gone; it is the end of the submission. */
  public static Optional<MaterialChange> finish(Dossier now, LocalDate today, Instant at) {
    Submission submission = now.submission();
    List<MaterialFile> files = now.files();
    return submission.state() != Submission.State.ERASED
            && isDue(now, today)
            && files.stream().noneMatch(file -> file.state().isKept())
        ? Optional.of(
            MaterialChange.of(
                Writing.submission(
                    submission,
                    "MaterialErased",
                    Actor.PORTAL,
                    JsonObject.builder()
                        .text("cause", submission.erasure().orElseThrow().cause().code())
                        .build(),
                    at,
                    head -> submission.with(head, Submission.State.ERASED))))
        : Optional.empty();
  }

  /** Whether its material is to be deleted by now. */
  public static boolean isDue(Dossier now, LocalDate today) {
    return !now.ofCase().isOpen()
        && now.submission().erasure().filter(one -> !today.isBefore(one.on())).isPresent();
  }

  private static MaterialChange plan(
      Submission now, Erasure erasure, String type, Actor by, Instant at) {
    JsonObject data =
        JsonObject.builder()
            .text("on", erasure.on().toString())
            .text("cause", erasure.cause().code())
            .build();
    return MaterialChange.of(
        Writing.submission(now, type, by, data, at, head -> now.with(head, Optional.of(erasure))));
  }
}
