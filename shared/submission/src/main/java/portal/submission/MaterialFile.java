package portal.submission;

import java.time.Instant;
import java.util.Optional;
import portal.trail.Aggregate;
import portal.trail.Head;

/**
 * A file that an applicant has declared.
 *
 * @param sha256 of the whole, in hexadecimal; a file that comes by parts has it at the end
 */
public record MaterialFile(
    FileId id,
    Head head,
    Declared declared,
    Instant declaredAt,
    Optional<String> sha256,
    Transfer transfer,
    FileState state)
    implements Aggregate {

  /** Whether the applicant sees it, as a file or as one that was rejected. */
  public boolean isShown() {
    return switch (state) {
      case FileState.Removed(var _, var _) -> false;
      case FileState.Erased(var _, var wasRemoved) -> !wasRemoved;
      case FileState.Awaited(),
          FileState.Checking(var _, var _),
          FileState.Released(var _),
          FileState.Rejected(var _, var _) ->
          true;
    };
  }

  /**
   * Whether it comes by parts and was not sent to its end while the bucket keeps them: they are
   * deleted then, so that it has to be declared anew.
   */
  public boolean hasRunOut(Instant now) {
    return state instanceof FileState.Awaited
        && transfer instanceof Transfer.Parts
        && !now.isBefore(declaredAt.plus(Transfer.PARTS_ARE_KEPT));
  }

  public boolean isReleased() {
    return state instanceof FileState.Released;
  }

  MaterialFile with(Head next, FileState state) {
    return new MaterialFile(id, next, declared, declaredAt, sha256, transfer, state);
  }

  MaterialFile with(Head next, Declared declared) {
    return new MaterialFile(id, next, declared, declaredAt, sha256, transfer, state);
  }

  MaterialFile with(Head next, String sha256, FileState state) {
    return new MaterialFile(id, next, declared, declaredAt, Optional.of(sha256), transfer, state);
  }
}
