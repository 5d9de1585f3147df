package portal.materials;

import jakarta.inject.Inject;
import java.util.List;
import portal.aws.InstituteTime;
import portal.aws.Log;
import portal.certification.CaseId;
import portal.storage.ObjectStore;
import portal.submission.Dossier;
import portal.submission.ErasureMoves;
import portal.submission.MaterialFile;
import portal.submission.Materials;

/**
 * Deletes the material whose day has come: every object, then what says that it is there, then the
 * submission is erased. Manifests stay. One that cannot be deleted does not keep the others.
 */
final class EraseMaterial {
  private final Materials materials;
  private final ObjectStore objects;
  private final FileChanges changes;
  private final InstituteTime time;

  @Inject
  EraseMaterial(Materials materials, ObjectStore objects, FileChanges changes, InstituteTime time) {
    this.materials = materials;
    this.objects = objects;
    this.changes = changes;
    this.time = time;
  }

  /**
   * Runs.
   *
   * @throws IllegalStateException if something could not be deleted; the next run tries again
   */
  void run() {
    List<CaseId> failed = materials.due(time.today()).stream().filter(id -> !isErased(id)).toList();
    if (!failed.isEmpty()) {
      throw new IllegalStateException("Not deleted: the material of " + failed);
    }
  }

  private boolean isErased(CaseId id) {
    try {
      materials
          .find(id)
          .filter(found -> ErasureMoves.isDue(found, time.today()))
          .ifPresent(this::erase);
      return true;
    } catch (RuntimeException failed) {
      Log.error("not erased " + id.value(), failed);
      return false;
    }
  }

  private void erase(Dossier due) {
    for (MaterialFile file : due.files()) {
      DiscardFile.discard(objects, file);
      changes.make(file.id(), found -> ErasureMoves.erase(found, time.now()));
    }
    changes.make(
        () ->
            materials
                .find(due.submission().id())
                .flatMap(found -> ErasureMoves.finish(found, time.today(), time.now())));
  }
}
