package portal.materials;

import jakarta.inject.Inject;
import portal.aws.InstituteTime;
import portal.certification.CaseId;
import portal.storage.ObjectStore;
import portal.submission.Dossier;
import portal.submission.ErasureMoves;
import portal.submission.MaterialFile;
import portal.submission.Materials;
import portal.trail.AggregateId;

/**
 * Deletes a case's material if its day has come: every object, then what says that it is there,
 * then the submission is erased. Manifests stay.
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

  void of(AggregateId aggregate) {
    materials
        .find(CaseId.of(aggregate))
        .filter(found -> ErasureMoves.isDue(found, time.today()))
        .ifPresent(this::erase);
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
