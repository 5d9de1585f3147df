package portal.materials;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import portal.aws.InstituteTime;
import portal.certification.CaseId;
import portal.http.Bodies;
import portal.http.Endpoint;
import portal.http.Fields;
import portal.http.Problem;
import portal.http.Request;
import portal.http.Response;
import portal.language.Said;
import portal.requests.Changing;
import portal.requests.OnlyOnce;
import portal.requests.Step;
import portal.storage.ObjectStore;
import portal.submission.Declared;
import portal.submission.Dossier;
import portal.submission.FileId;
import portal.submission.FileMoves;
import portal.submission.MaterialChange;
import portal.submission.MaterialFile;
import portal.submission.Materials;
import portal.submission.Submission;
import portal.submission.Transfer;
import portal.trail.Actor;

/**
 * The routes by which an applicant declares files, says how they are meant, and takes them back.
 */
final class FileRoutes {
  private final MaterialDoor door;
  private final OnlyOnce once;
  private final Changing<CaseId, Dossier, MaterialChange> changing;
  private final CaseChecklists checklists;
  private final ObjectStore objects;
  private final Readings readings;
  private final InstituteTime time;

  @Inject
  FileRoutes(
      MaterialDoor door,
      OnlyOnce once,
      Materials materials,
      CaseChecklists checklists,
      ObjectStore objects,
      Readings readings,
      InstituteTime time) {
    this.door = door;
    this.once = once.inACrowd();
    this.changing = new Changing<>(MaterialReplies.NONE, materials);
    this.checklists = checklists;
    this.objects = objects;
    this.readings = readings;
    this.time = time;
  }

  Map<String, Endpoint> all() {
    return Map.of(
        "POST /api/submission/files", door.by(once.of(this::declare)),
        "POST /api/submission/files/{number}/marking", door.by(once.of(this::mark)),
        "POST /api/submission/files/{number}/removal", door.by(once.of(this::remove)),
        "POST /api/submission/files/{number}/reading", door.by(this::read));
  }

  /**
   * An upload in parts is opened before the file is declared. If another file was declared first,
   * it is dropped; if it is not known what became of the declaration, the bucket ends it by itself.
   */
  private Step declare(Request request, String opened) {
    Dossier found = changing.now(new CaseId(opened));
    FileFields.Declaration declaration =
        FileFields.declaration(new Fields(Bodies.json(request)), checklists.items(found));
    if (!found.mayChange()) {
      throw MaterialReplies.standing(found);
    }
    if (!FileMoves.takes(found, declaration.declared())) {
      throw full();
    }
    MaterialChange change =
        FileMoves.declare(
                found,
                declaration.declared(),
                declaration.sha256(),
                transfer(FileMoves.next(found.submission()), declaration.declared()),
                time.now())
            .orElseThrow(FileRoutes::full);
    return changing
        .store(change, MaterialReplies.of(201, change.file(), request.language()))
        .orUndo(() -> drop(change.file()));
  }

  private void drop(MaterialFile file) {
    file.transfer().uploadId().ifPresent(upload -> objects.abort(file.id().key(), upload));
  }

  private static RuntimeException full() {
    return Problem.conflict(
        new Said(
            "A submission takes at most %d files and %d bytes, and %d files with those taken back."
                .formatted(Submission.MOST_FILES, Submission.MOST_BYTES, Submission.MOST_DECLARED),
            "Eine Einreichung fasst höchstens %d Dateien und %d Bytes, und %d Dateien mit den zurückgenommenen."
                .formatted(
                    Submission.MOST_FILES, Submission.MOST_BYTES, Submission.MOST_DECLARED)));
  }

  private Transfer transfer(FileId id, Declared declared) {
    return Transfer.needsParts(declared.length())
        ? new Transfer.Parts(objects.open(id.key(), declared.type()))
        : new Transfer.Whole();
  }

  private Step mark(Request request, String opened) {
    Dossier found = changing.now(new CaseId(opened));
    Declared.Mark mark = FileFields.mark(new Fields(Bodies.json(request)), checklists.items(found));
    MaterialFile file = MaterialReplies.file(request, found);
    return stored(request, found, FileMoves.mark(found, file, mark, time.now()));
  }

  /** What was stored of it is deleted by who hears of its removal. */
  private Step remove(Request request, String opened) {
    Dossier found = changing.now(new CaseId(opened));
    MaterialFile file = MaterialReplies.file(request, found);
    return stored(request, found, FileMoves.remove(found, file, time.now()));
  }

  private Step stored(Request request, Dossier found, Optional<MaterialChange> change) {
    MaterialChange made = change.orElseThrow(() -> MaterialReplies.standing(found));
    return changing.store(made, MaterialReplies.of(200, made.file(), request.language()));
  }

  private Response read(Request request, String opened) {
    return readings.read(request, new CaseId(opened), Actor.APPLICANT, Readings.Of.ANY);
  }
}
