package portal.materials;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import portal.submission.FileId;
import portal.submission.MaterialChange;
import portal.submission.MaterialFile;
import portal.submission.Materials;
import portal.trail.Committed;
import portal.trail.Pause;

/**
 * Changes that no request waits for. When somebody else was faster it looks again; what need not be
 * done any more is not done.
 */
final class FileChanges {
  private static final int TRIES = 8;

  private final Materials materials;
  private final Pause pause;

  @Inject
  FileChanges(Materials materials, Pause pause) {
    this.materials = materials;
    this.pause = pause;
  }

  /** Changes the file as it then is. */
  void make(FileId id, Function<MaterialFile, Optional<MaterialChange>> decide) {
    make(() -> materials.file(id).flatMap(decide));
  }

  /**
   * Changes something.
   *
   * @throws IllegalStateException if others were faster at every try; the host tells of it again
   */
  void make(Supplier<Optional<MaterialChange>> decide) {
    for (int attempt = 1; attempt <= TRIES; attempt++) {
      if (attempt > 1) {
        pause.beforeTry(attempt);
      }
      Optional<MaterialChange> change = decide.get();
      if (change.isEmpty() || materials.store(change.get()) == Committed.STORED) {
        return;
      }
    }
    throw new IllegalStateException("Others were faster at every try");
  }
}
