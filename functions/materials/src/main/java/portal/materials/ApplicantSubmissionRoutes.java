package portal.materials;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import portal.aws.InstituteTime;
import portal.certification.CaseId;
import portal.http.Endpoint;
import portal.http.Problem;
import portal.http.Request;
import portal.http.Response;
import portal.json.JsonObject;
import portal.language.Language;
import portal.language.Said;
import portal.requests.Changing;
import portal.requests.OnlyOnce;
import portal.requests.Replies;
import portal.requests.Step;
import portal.submission.Dossier;
import portal.submission.ErasureMoves;
import portal.submission.MaterialChange;
import portal.submission.Materials;
import portal.submission.Sealing;

/** All routes behind an upload's link; the submission as a whole is here. */
final class ApplicantSubmissionRoutes {
  private final MaterialDoor door;
  private final OnlyOnce once;
  private final Changing<CaseId, Dossier, MaterialChange> changing;
  private final Manifests manifests;
  private final CaseChecklists checklists;
  private final SubmissionJson json;
  private final FileRoutes files;
  private final UploadRoutes uploads;
  private final Retention retention;
  private final InstituteTime time;

  @Inject
  ApplicantSubmissionRoutes(
      MaterialDoor door,
      OnlyOnce once,
      Materials materials,
      Manifests manifests,
      CaseChecklists checklists,
      SubmissionJson json,
      FileRoutes files,
      UploadRoutes uploads,
      Retention retention,
      InstituteTime time) {
    this.door = door;
    this.once = once;
    this.changing = new Changing<>(MaterialReplies.NONE, materials);
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
    all.put("POST /api/submission/sealing", door.by(once.of(this::seal)));
    all.put("GET /api/submission/manifests/{version}", this::manifest);
    all.put("POST /api/submission/erasure", door.by(once.of(this::requestErasure)));
    all.put("POST /api/submission/erasure/cancellation", door.by(once.of(this::cancelErasure)));
    return all;
  }

  private Response read(Request request) {
    Dossier shown = door.open(request);
    JsonObject read = json.forApplicant(shown, request.language());
    return Replies.answer(Replies.json(200, read, shown.head().version()))
        .writtenIn(request.language());
  }

  private Step seal(Request request, String opened) {
    Dossier found = changing.seen(request, new CaseId(opened));
    return stored(
        found, Sealing.seal(found, checklists.required(found), time.now()), () -> obstacles(found));
  }

  private Step stored(Dossier found, Optional<MaterialChange> change, Supplier<Said> otherwise) {
    MaterialChange made = change.orElseThrow(() -> Problem.conflict(otherwise.get()));
    return changing.store(made, SubmissionJson.moved(found.after(made)));
  }

  private Said obstacles(Dossier found) {
    Set<Sealing.Obstacle> all = Sealing.obstacles(found, checklists.required(found));
    return new Said(
        "It cannot be submitted: " + texts(all, Language.EN) + ".",
        "Das lässt sich noch nicht einreichen: " + texts(all, Language.DE) + ".");
  }

  private static String texts(Set<Sealing.Obstacle> obstacles, Language language) {
    return obstacles.stream()
        .map(obstacle -> obstacle.text().in(language))
        .collect(Collectors.joining("; "));
  }

  private Response manifest(Request request) {
    return manifests.sealed(request, door.opened(request));
  }

  private Step requestErasure(Request request, String opened) {
    Dossier found = changing.seen(request, new CaseId(opened));
    return stored(
        found,
        ErasureMoves.request(found, time.today(), time.now()),
        () ->
            new Said(
                "Material is deleted on request once its case is closed.",
                "Unterlagen werden auf Wunsch gelöscht, sobald ihr Fall abgeschlossen ist."));
  }

  private Step cancelErasure(Request request, String opened) {
    Dossier found = changing.seen(request, new CaseId(opened));
    return stored(
        found,
        Retention.ended(found.ofCase().stage())
            .map(time::dateOf)
            .map(retention::lastDay)
            .flatMap(day -> ErasureMoves.cancel(found, day, time.today(), time.now())),
        () ->
            new Said(
                "There is no request to take back.",
                "Es gibt keinen Antrag, der sich zurücknehmen ließe."));
  }
}
