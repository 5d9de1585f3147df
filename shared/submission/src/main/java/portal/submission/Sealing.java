package portal.submission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import portal.certification.Change;
import portal.certification.Stage;
import portal.certification.SubmissionMoves;
import portal.json.JsonObject;
import portal.language.Said;
import portal.trail.Actor;

/** Submitting for review, which seals, and what the secretary then says of it. */
public final class Sealing {
  private Sealing() {}

  /** What stands in the way of submitting. */
  public enum Obstacle {
    /** It is sealed, or the case takes no material any more. */
    NOT_OPEN("not-open", new Said("the submission is not open", "die Einreichung ist nicht offen")),
    /** The quote has not been accepted yet. */
    QUOTE_OPEN(
        "quote-open",
        new Said("the quote has not been accepted yet", "das Angebot ist noch nicht angenommen")),
    NOTHING_RELEASED(
        "nothing-released",
        new Said("no file has passed the check yet", "noch keine Datei hat die Prüfung bestanden")),
    /** Files are still awaited or looked at. */
    FILES_UNFINISHED(
        "files-unfinished",
        new Said(
            "some files have not arrived or are still being checked",
            "manche Dateien sind noch nicht da oder werden noch geprüft")),
    /** An item of the checklist that is required has no file. */
    REQUIRED_MISSING(
        "required-missing",
        new Said(
            "a required item of the checklist has no file",
            "zu einem verlangten Punkt der Checkliste fehlt eine Datei"));

    private final String code;
    private final Said text;

    Obstacle(String code, Said text) {
      this.code = code;
      this.text = text;
    }

    public String code() {
      return code;
    }

    /** What is in the way, in a part of a sentence. */
    public Said text() {
      return text;
    }
  }

  /**
   * All that stands in the way.
   *
   * @param required the checklist's items that must have a file
   */
  public static Set<Obstacle> obstacles(Dossier now, Set<String> required) {
    Set<Obstacle> all = EnumSet.noneOf(Obstacle.class);
    if (!now.mayChange()) {
      all.add(Obstacle.NOT_OPEN);
    } else if (!(now.ofCase().stage() instanceof Stage.Commissioned)) {
      all.add(Obstacle.QUOTE_OPEN);
    }
    if (now.released().isEmpty()) {
      all.add(Obstacle.NOTHING_RELEASED);
    }
    if (now.files().stream().anyMatch(file -> file.state().isUnfinished())) {
      all.add(Obstacle.FILES_UNFINISHED);
    }
    Set<String> answered =
        now.released().stream()
            .map(file -> file.declared().mark().item())
            .collect(Collectors.toSet());
    if (!answered.containsAll(required)) {
      all.add(Obstacle.REQUIRED_MISSING);
    }
    return all;
  }

  /** Seals what was released, and submits it; empty if anything stands in the way. */
  public static Optional<MaterialChange> seal(Dossier now, Set<String> required, Instant at) {
    if (!obstacles(now, required).isEmpty()) {
      return Optional.empty();
    }
    Submission submission = now.submission();
    Manifest manifest =
        Manifest.of(submission.id(), submission.seals().size() + 1, at, now.released());
    Seal seal = manifest.seal();
    List<Seal> seals = new ArrayList<>(submission.seals());
    seals.add(seal);
    JsonObject data =
        JsonObject.builder()
            .number("seal", seal.version())
            .text("manifest", seal.sha256())
            .number("files", seal.files())
            .number("bytes", seal.bytes())
            .build();
    Written<Submission> sealed =
        Writing.submission(
            submission,
            "SubmissionSealed",
            Actor.APPLICANT,
            data,
            at,
            head -> submission.with(head, seals));
    return SubmissionMoves.submit(now.ofCase(), seal.version(), seal.sha256(), at)
        .map(
            change ->
                MaterialChange.of(sealed).with(change).sealing(manifest).provided(now.released()));
  }

  /** The secretary declares what was sealed last complete. */
  public static Optional<MaterialChange> declareComplete(Dossier now, Actor staff, Instant at) {
    Optional<Change> move =
        SubmissionMoves.declareComplete(now.ofCase(), now.submission().seals().size(), staff, at);
    return sealed(now)
        .flatMap(
            submission ->
                move.map(
                    change ->
                        MaterialChange.of(
                                Writing.submission(
                                    submission,
                                    "SubmissionComplete",
                                    staff,
                                    JsonObject.builder().build(),
                                    at,
                                    head -> submission.with(head, submission.state())))
                            .with(change)));
  }

  /**
   * The secretary opens it again; what was sealed stays as it is. Empty, too, once it was submitted
   * as often as may be.
   */
  public static Optional<MaterialChange> reopen(
      Dossier now, Reopening why, Actor staff, Instant at) {
    Optional<Change> move =
        SubmissionMoves.reopen(now.ofCase(), now.submission().seals().size(), staff, at);
    return sealed(now)
        .filter(submission -> submission.seals().size() < Submission.MOST_SEALS)
        .flatMap(
            submission ->
                move.map(
                    change ->
                        MaterialChange.of(
                                Writing.submission(
                                    submission,
                                    "SubmissionUnsealed",
                                    staff,
                                    JsonObject.builder()
                                        .number("missing", why.missing().size())
                                        .build(),
                                    at,
                                    head -> submission.with(head, why)))
                            .with(change)));
  }

  private static Optional<Submission> sealed(Dossier now) {
    return Optional.of(now.submission())
        .filter(submission -> submission.state() == Submission.State.SEALED);
  }
}
