package portal.materials;

import jakarta.inject.Inject;
import java.util.Map;
import portal.aws.InstituteTime;
import portal.certification.CaseId;
import portal.http.Bodies;
import portal.http.Endpoint;
import portal.http.Fields;
import portal.http.Problem;
import portal.http.ProblemKind;
import portal.http.Request;
import portal.http.Response;
import portal.requests.Move;
import portal.requests.Seen;
import portal.storage.ObjectStore;
import portal.submission.Declared;
import portal.submission.Dossier;
import portal.submission.FileId;
import portal.submission.FileMoves;
import portal.submission.MaterialChange;
import portal.submission.MaterialFile;
import portal.submission.Submission;
import portal.submission.Transfer;
import portal.trail.Actor;
import portal.trail.Reply;

/**
 * The routes by which an applicant declares files, says how they are meant, and takes them back.
 */
final class FileRoutes {
  private final MaterialDoor door;
  private final SubmissionChanges changes;
  private final CaseChecklists checklists;
  private final ObjectStore objects;
  private final Readings readings;
  private final InstituteTime time;

  @Inject
  FileRoutes(
      MaterialDoor door,
      SubmissionChanges changes,
      CaseChecklists checklists,
      ObjectStore objects,
      Readings readings,
      InstituteTime time) {
    this.door = door;
    this.changes = changes;
    this.checklists = checklists;
    this.objects = objects;
    this.readings = readings;
    this.time = time;
  }

  Map<String, Endpoint> all() {
    return Map.of(
        "POST /api/submission/files", this::declare,
        "POST /api/submission/files/{number}/marking", this::mark,
        "POST /api/submission/files/{number}/removal", this::remove,
        "POST /api/submission/files/{number}/reading", this::read);
  }

  private Response declare(Request request) {
    Dossier opened = door.open(request);
    FileFields.Declaration declaration =
        FileFields.declaration(new Fields(Bodies.json(request)), checklists.items(opened));
    CaseId id = opened.submission().id();
    return changes.of(
        request, id, id.value(), _ -> new Seen.Whatever(), found -> declare(found, declaration));
  }

  /**
   * An upload in parts is opened before the file is declared; if that comes to nothing, the bucket
   * ends the upload by itself.
   */
  private Move<MaterialChange> declare(Dossier found, FileFields.Declaration declaration) {
    Declared declared = declaration.declared();
    if (!found.mayChange()) {
      return refuse(SubmissionChanges.standing(found));
    }
    return Move.of(
        FileMoves.declare(
            found,
            declared,
            declaration.sha256(),
            transfer(FileMoves.next(found.submission()), declared),
            time.now()),
        change -> reply(201, change.file(), found),
        "A submission takes at most %d files and %d bytes, and %d files with those taken back."
            .formatted(Submission.MOST_FILES, Submission.MOST_BYTES, Submission.MOST_DECLARED));
  }

  private Transfer transfer(FileId id, Declared declared) {
    return Transfer.needsParts(declared.length())
        ? new Transfer.Parts(objects.open(id.key(), declared.type()))
        : new Transfer.Whole();
  }

  private Response mark(Request request) {
    Dossier opened = door.open(request);
    Declared.Mark mark =
        FileFields.mark(new Fields(Bodies.json(request)), checklists.items(opened));
    CaseId id = opened.submission().id();
    return changes.ofFile(
        request,
        id,
        id.value(),
        found ->
            Move.of(
                FileMoves.mark(found.dossier(), found.file(), mark, time.now()),
                change -> reply(200, change.file(), found.dossier()),
                SubmissionChanges.standing(found.dossier())));
  }

  /** What was stored of it is deleted by who hears of its removal. */
  private Response remove(Request request) {
    CaseId id = door.opened(request);
    return changes.ofFile(
        request,
        id,
        id.value(),
        found ->
            Move.of(
                FileMoves.remove(found.dossier(), found.file(), time.now()),
                change -> reply(200, change.file(), found.dossier()),
                SubmissionChanges.standing(found.dossier())));
  }

  private Response read(Request request) {
    CaseId id = door.opened(request);
    return readings.read(request, id, Actor.APPLICANT, Readings.Of.ANY);
  }

  private static Move<MaterialChange> refuse(String why) {
    return new Move.Refuse<>(Problem.of(ProblemKind.CONFLICT, why));
  }

  private static Reply reply(int status, MaterialFile file, Dossier found) {
    return new Reply(
        status,
        Map.of("content-type", "application/json"),
        FileJson.of(file, found.ofCase().enquiry().language()).write());
  }
}
