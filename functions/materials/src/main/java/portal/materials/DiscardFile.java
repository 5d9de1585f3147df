package portal.materials;

import jakarta.inject.Inject;
import portal.storage.ObjectStore;
import portal.submission.FileId;
import portal.submission.MaterialFile;
import portal.submission.Materials;
import portal.trail.Event;

/**
 * Deletes what was stored of a file that was rejected or taken back, and ends its upload; told of
 * it again, does nothing else.
 */
final class DiscardFile {
  private final Materials materials;
  private final ObjectStore objects;

  @Inject
  DiscardFile(Materials materials, ObjectStore objects) {
    this.materials = materials;
    this.objects = objects;
  }

  void after(Event event) {
    MaterialFile file =
        FileId.of(event.aggregate())
            .flatMap(materials::file)
            .orElseThrow(() -> new IllegalStateException("No such file"));
    if (!file.state().isKept()) {
      discard(objects, file);
    }
  }

  /** Ends the upload first: otherwise its last part could still make it an object. */
  static void discard(ObjectStore objects, MaterialFile file) {
    String key = file.id().key();
    file.transfer().uploadId().ifPresent(upload -> objects.abort(key, upload));
    objects.delete(key);
  }
}
