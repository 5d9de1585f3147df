package portal.materials;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import portal.aws.InstituteTime;
import portal.aws.Log;
import portal.inspection.Declared;
import portal.inspection.Finding;
import portal.inspection.Format;
import portal.inspection.Inspection;
import portal.json.JsonObject;
import portal.storage.ObjectStore;
import portal.storage.StorageEvent;
import portal.storage.StoredObject;
import portal.storage.Verdict;
import portal.submission.CheckMoves;
import portal.submission.FileId;
import portal.submission.FileState;
import portal.submission.MaterialChange;
import portal.submission.MaterialFile;
import portal.submission.Materials;
import portal.submission.Rejection;

/**
 * Looks at every stored object, and takes the scan's verdict; told of either again, does nothing.
 * An object that nobody waits for is deleted: its file was taken back while the bytes came.
 */
final class CheckMaterial {
  private final Materials materials;
  private final ObjectStore objects;
  private final FileChanges changes;
  private final InstituteTime time;

  @Inject
  CheckMaterial(Materials materials, ObjectStore objects, FileChanges changes, InstituteTime time) {
    this.materials = materials;
    this.objects = objects;
    this.changes = changes;
    this.time = time;
  }

  void after(StorageEvent event) {
    Optional<MaterialFile> file = FileId.ofKey(event.key()).flatMap(materials::file);
    if (file.isEmpty()) {
      Log.warn("an object of no file", JsonObject.builder().text("key", event.key()).build());
      return;
    }
    switch (event) {
      case StorageEvent.Stored(var _, var _, var _) -> check(file.get());
      case StorageEvent.Scanned(var _, var _, var verdict) -> scanned(file.get().id(), verdict);
    }
  }

  private void check(MaterialFile file) {
    if (!file.state().isKept()) {
      objects.delete(file.id().key());
    } else if (isUnchecked(file.state())) {
      inspect(file).ifPresent(finding -> changes.make(file.id(), found -> after(found, finding)));
    }
  }

  private static boolean isUnchecked(FileState state) {
    return state instanceof FileState.Awaited
        || (state instanceof FileState.Checking(var isGood, var _) && !isGood);
  }

  private Optional<MaterialChange> after(MaterialFile found, Finding finding) {
    return switch (finding) {
      case Finding.Good() -> CheckMoves.foundGood(found, time.now());
      case Finding.Bad(var reason) ->
          CheckMoves.reject(found, Rejection.ofCode(reason.code()).orElseThrow(), time.now());
    };
  }

  /** Empty if the object is gone: whoever deleted it has said why. */
  private Optional<Finding> inspect(MaterialFile file) {
    Optional<StoredObject> object = objects.read(file.id().key());
    if (object.isEmpty()) {
      return Optional.empty();
    }
    try (StoredObject stored = object.get()) {
      return Optional.of(Inspection.inspect(stored.content(), declared(file)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Declared declared(MaterialFile file) {
    return new Declared(
        file.declared().length(),
        file.sha256().orElseThrow(),
        Format.ofType(file.declared().type()).orElseThrow());
  }

  private void scanned(FileId id, Verdict verdict) {
    changes.make(
        id,
        found ->
            switch (verdict) {
              case CLEAN -> CheckMoves.foundClean(found, time.now());
              case THREAT -> CheckMoves.reject(found, Rejection.MALWARE, time.now());
              case UNSUPPORTED -> CheckMoves.reject(found, Rejection.UNSCANNABLE, time.now());
              case FAILED -> CheckMoves.reject(found, Rejection.SCAN_FAILED, time.now());
            });
  }
}
