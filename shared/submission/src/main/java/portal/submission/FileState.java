package portal.submission;

import java.time.Instant;

/** What has become of a declared file. */
public sealed interface FileState {

  /** Its bytes are not all there. */
  record Awaited() implements FileState {}

  /**
   * Its bytes are looked at, and scanned. Both verdicts come in any order.
   *
   * @param isGood whether the bytes were found to be what was declared
   * @param isClean whether the scan found nothing
   */
  record Checking(boolean isGood, boolean isClean) implements FileState {}

  /** It is what it was said to be, and clean. */
  record Released(Instant at) implements FileState {}

  /** It is not let in; its object is deleted. */
  record Rejected(Rejection reason, Instant at) implements FileState {}

  /**
   * The applicant has taken it back.
   *
   * @param wasSealed whether a manifest names it; its object then stays as long as the others'
   */
  record Removed(Instant at, boolean wasSealed) implements FileState {}

  /**
   * Its object was deleted when the time to keep it was over. The manifests keep its digest.
   *
   * @param wasRemoved whether the applicant had taken it back before
   */
  record Erased(Instant at, boolean wasRemoved) implements FileState {}

  /** The word that stands in JSON and in tables. */
  default String code() {
    return switch (this) {
      case Awaited() -> "awaited";
      case Checking(var _, var _) -> "checking";
      case Released(var _) -> "released";
      case Rejected(var _, var _) -> "rejected";
      case Removed(var _, var _) -> "removed";
      case Erased(var _, var _) -> "erased";
    };
  }

  /** Whether its object may be in the bucket, and is to stay there. */
  default boolean isKept() {
    return switch (this) {
      case Awaited(), Checking(var _, var _), Released(var _) -> true;
      case Removed(var _, var wasSealed) -> wasSealed;
      case Rejected(var _, var _), Erased(var _, var _) -> false;
    };
  }

  /** Whether it still has to become released or rejected. */
  default boolean isUnfinished() {
    return this instanceof Awaited || this instanceof Checking;
  }
}
