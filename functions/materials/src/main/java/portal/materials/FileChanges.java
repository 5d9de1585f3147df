package portal.materials;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import portal.submission.FileId;
import portal.submission.MaterialChange;
import portal.submission.MaterialFile;
import portal.submission.Materials;
import portal.trail.Attempts;

/**
 * Changes that no request waits for. When somebody else was faster it looks again; what need not be
 * done any more is not done.
 */
final class FileChanges {
  private final Materials materials;
  private final Attempts attempts;

  @Inject
  FileChanges(Materials materials, Attempts attempts) {
    this.materials = materials;
    this.attempts = attempts;
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
    attempts.ofEvent(
        () -> decide.get().map(change -> materials.store(change).isStored()).orElse(true));
  }
}
