package portal.materials;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import portal.aws.InstituteTime;
import portal.certification.CaseId;
import portal.http.Endpoint;
import portal.http.Request;
import portal.http.Response;
import portal.requests.Move;
import portal.requests.Replies;
import portal.requests.Seen;
import portal.submission.Dossier;
import portal.submission.ErasureMoves;
import portal.submission.Sealing;

/** All routes behind an upload's link; the submission as a whole is here. */
final class ApplicantRoutes {
  private final MaterialDoor door;
  private final SubmissionChanges changes;
  private final Manifests manifests;
  private final CaseChecklists checklists;
  private final SubmissionJson json;
  private final FileRoutes files;
  private final UploadRoutes uploads;
  private final Retention retention;
  private final InstituteTime time;

  @Inject
  ApplicantRoutes(
      MaterialDoor door,
      SubmissionChanges changes,
      Manifests manifests,
      CaseChecklists checklists,
      SubmissionJson json,
      FileRoutes files,
      UploadRoutes uploads,
      Retention retention,
      InstituteTime time) {
    this.door = door;
    this.changes = changes;
    this.manifests = manifests;
    this.checklists = checklists;
    this.json = json;
    this.files = files;
    this.uploads = uploads;
    this.retention = retention;
    this.time = time;
  }

  Map<String, Endpoint> all() {
    Map<String, Endpoint> all = new HashMap<>(files.all());
    all.putAll(uploads.all());
    all.put("GET /api/submission", this::read);
    all.put("POST /api/submission/sealing", this::seal);
    all.put("GET /api/submission/manifests/{version}", this::manifest);
    all.put("POST /api/submission/erasure", this::requestErasure);
    all.put("POST /api/submission/erasure/cancellation", this::cancelErasure);
    return all;
  }

  private Response read(Request request) {
    Dossier shown = door.open(request);
    return Replies.answer(Replies.json(200, json.forApplicant(shown), shown.head().version()));
  }

  private Response seal(Request request) {
    CaseId id = door.opened(request);
    return changes.of(
        request,
        id,
        id.value(),
        Seen::by,
        found ->
            Move.of(
                Sealing.seal(found, checklists.required(found), time.now()),
                change -> SubmissionJson.moved(found.after(change)),
                obstacles(found)));
  }

  private String obstacles(Dossier found) {
    return "It cannot be submitted: "
        + Sealing.obstacles(found, checklists.required(found)).stream()
            .map(Sealing.Obstacle::code)
            .collect(Collectors.joining(", "))
        + ".";
  }

  private Response manifest(Request request) {
    return manifests.sealed(request, door.opened(request));
  }

  private Response requestErasure(Request request) {
    CaseId id = door.opened(request);
    return changes.of(
        request,
        id,
        id.value(),
        Seen::by,
        found ->
            Move.of(
                ErasureMoves.request(found, time.today(), time.now()),
                change -> SubmissionJson.moved(found.after(change)),
                "Material is deleted on request once its case is closed."));
  }

  private Response cancelErasure(Request request) {
    CaseId id = door.opened(request);
    return changes.of(
        request,
        id,
        id.value(),
        Seen::by,
        found ->
            Move.of(
                Retention.ended(found.ofCase().stage())
                    .map(time::dateOf)
                    .map(retention::lastDay)
                    .flatMap(day -> ErasureMoves.cancel(found, day, time.today(), time.now())),
                change -> SubmissionJson.moved(found.after(change)),
                "There is no request to take back."));
  }
}
