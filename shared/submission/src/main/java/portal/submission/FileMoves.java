package portal.submission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import portal.json.JsonObject;
import portal.trail.Actor;
import portal.trail.Head;

/**
 * What an applicant does with files. Each either says what changes or, by an empty result, that the
 * submission does not allow it.
 */
public final class FileMoves {
  private FileMoves() {}

  /**
   * Declares a file.
   *
   * @param sha256 of a file that comes by one request
   */
  public static Optional<MaterialChange> declare(
      Dossier now, Declared declared, Optional<String> sha256, Transfer transfer, Instant at) {
    if (!takes(now, declared)) {
      return Optional.empty();
    }
    Submission submission = now.submission();
    FileId id = next(submission);
    JsonObject data =
        length(declared).flag("confidential", declared.mark().isConfidential()).build();
    Written<MaterialFile> file =
        Writing.file(
            Head.NONE,
            id,
            "FileDeclared",
            Actor.APPLICANT,
            data,
            at,
            head ->
                new MaterialFile(
                    id, head, declared, at, sha256, transfer, new FileState.Awaited()));
    Written<Submission> counted =
        Writing.submission(
            submission,
            "FileAdded",
            Actor.APPLICANT,
            length(declared).number("file", id.number()).build(),
            at,
            head -> submission.with(head, submission.contents().with(declared.length())));
    return Optional.of(MaterialChange.of(counted).with(file));
  }

  /** Whether a file can be declared. */
  public static boolean takes(Dossier now, Declared declared) {
    return now.mayChange() && now.submission().contents().takes(declared.length());
  }

  /** The id that the next declared file gets. */
  public static FileId next(Submission submission) {
    return new FileId(submission.id(), submission.contents().lastNumber() + 1);
  }

  /** Says anew how a file is meant. */
  public static Optional<MaterialChange> mark(
      Dossier now, MaterialFile file, Declared.Mark mark, Instant at) {
    if (!now.mayChange() || !file.isShown()) {
      return Optional.empty();
    }
    JsonObject data = JsonObject.builder().flag("confidential", mark.isConfidential()).build();
    return Optional.of(
        MaterialChange.ofFile(
                Writing.file(
                    file,
                    "FileMarked",
                    Actor.APPLICANT,
                    data,
                    at,
                    head -> file.with(head, file.declared().marked(mark))))
            .provided(List.of(now.submission())));
  }

  /** All parts of a file are there, and this is its digest. */
  public static Optional<MaterialChange> complete(
      Dossier now, MaterialFile file, String sha256, Instant at) {
    boolean isExpected =
        now.mayChange()
            && file.state() instanceof FileState.Awaited
            && file.transfer() instanceof Transfer.Parts;
    return isExpected
        ? Optional.of(
            MaterialChange.ofFile(
                    Writing.file(
                        file,
                        "FileCompleted",
                        Actor.APPLICANT,
                        JsonObject.builder().text("sha256", sha256).build(),
                        at,
                        head -> file.with(head, sha256, new FileState.Checking(false, false))))
                .provided(List.of(now.submission())))
        : Optional.empty();
  }

  /** Takes a file back, wherever it stands. */
  public static Optional<MaterialChange> remove(Dossier now, MaterialFile file, Instant at) {
    if (!now.mayChange() || !file.isShown()) {
      return Optional.empty();
    }
    Submission submission = now.submission();
    JsonObject nothing = JsonObject.builder().build();
    Written<MaterialFile> removed =
        Writing.file(
            file,
            "FileRemoved",
            Actor.APPLICANT,
            nothing,
            at,
            head -> file.with(head, new FileState.Removed(at, wasSealed(submission, file))));
    Written<Submission> counted =
        Writing.submission(
            submission,
            "FileTaken",
            Actor.APPLICANT,
            JsonObject.builder().number("file", file.id().number()).build(),
            at,
            head -> submission.with(head, submission.contents().without(file.declared().length())));
    return Optional.of(MaterialChange.of(counted).with(removed));
  }

  /** Somebody is about to read a released file; who and which is kept. */
  public static Optional<MaterialChange> open(MaterialFile file, Actor reader, Instant at) {
    return file.isReleased()
        ? Optional.of(
            MaterialChange.ofFile(
                Writing.file(
                    file,
                    "FileOpened",
                    reader,
                    JsonObject.builder().build(),
                    at,
                    head -> file.with(head, file.state()))))
        : Optional.empty();
  }

  /** What was released by the time of a seal is in it. */
  private static boolean wasSealed(Submission submission, MaterialFile file) {
    return file.state() instanceof FileState.Released(var released)
        && submission.lastSeal().filter(seal -> !released.isAfter(seal.at())).isPresent();
  }

  private static JsonObject.Builder length(Declared declared) {
    return JsonObject.builder().number("length", declared.length());
  }
}
