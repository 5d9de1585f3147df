package portal.submission;

import java.time.Instant;
import java.util.Optional;
import portal.json.JsonObject;
import portal.trail.Actor;

/**
 * What comes of looking at a stored file. Its bytes and the scan are two verdicts, which come in
 * any order; it is released by the second good one and rejected by the first bad one. An empty
 * result says that the file does not wait for the verdict.
 */
public final class CheckMoves {
  private CheckMoves() {}

  /** Its bytes are what was declared. */
  public static Optional<MaterialChange> foundGood(MaterialFile file, Instant at) {
    return switch (file.state()) {
      case FileState.Awaited() -> checking(file, "FileChecked", true, false, at);
      case FileState.Checking(var isGood, var isClean) ->
          isGood
              ? Optional.empty()
              : isClean ? release(file, at) : checking(file, "FileChecked", true, false, at);
      default -> Optional.empty();
    };
  }

  /** The scan found nothing. */
  public static Optional<MaterialChange> foundClean(MaterialFile file, Instant at) {
    return switch (file.state()) {
      case FileState.Awaited() -> checking(file, "FileScanned", false, true, at);
      case FileState.Checking(var isGood, var isClean) ->
          isClean
              ? Optional.empty()
              : isGood ? release(file, at) : checking(file, "FileScanned", false, true, at);
      default -> Optional.empty();
    };
  }

  /** It is not let in. */
  public static Optional<MaterialChange> reject(MaterialFile file, Rejection reason, Instant at) {
    return file.state().isUnfinished()
        ? Optional.of(
            move(
                file,
                "FileRejected",
                JsonObject.builder().text("reason", reason.code()).build(),
                new FileState.Rejected(reason, at),
                at))
        : Optional.empty();
  }

  private static Optional<MaterialChange> release(MaterialFile file, Instant at) {
    return Optional.of(
        move(file, "FileReleased", JsonObject.builder().build(), new FileState.Released(at), at));
  }

  private static Optional<MaterialChange> checking(
      MaterialFile file, String type, boolean isGood, boolean isClean, Instant at) {
    return Optional.of(
        move(
            file, type, JsonObject.builder().build(), new FileState.Checking(isGood, isClean), at));
  }

  private static MaterialChange move(
      MaterialFile file, String type, JsonObject data, FileState next, Instant at) {
    return MaterialChange.ofFile(
        Writing.file(file, type, Actor.PORTAL, data, at, head -> file.with(head, next)));
  }
}
