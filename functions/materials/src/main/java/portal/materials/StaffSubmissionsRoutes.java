package portal.materials;

import static portal.http.FieldKinds.code;
import static portal.http.FieldKinds.line;
import static portal.http.FieldKinds.list;
import static portal.http.FieldKinds.text;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.certification.Case;
import portal.certification.CaseId;
import portal.certification.Cases;
import portal.http.Bodies;
import portal.http.Endpoint;
import portal.http.Fields;
import portal.http.Needed;
import portal.http.Problem;
import portal.http.ProblemKind;
import portal.http.Request;
import portal.http.Response;
import portal.http.Role;
import portal.http.StaffDoor;
import portal.language.Language;
import portal.language.Said;
import portal.materials.checklists.ChecklistRoutes;
import portal.requests.Changing;
import portal.requests.OnlyOnce;
import portal.requests.Replies;
import portal.requests.Step;
import portal.submission.Dossier;
import portal.submission.MaterialChange;
import portal.submission.Materials;
import portal.submission.Reopening;
import portal.submission.Sealing;
import portal.submission.Submission;
import portal.trail.Actor;

/** All routes of staff to what was handed in; its completeness is here. */
final class StaffSubmissionsRoutes {
  private static final Set<Role> READERS = Set.of(Role.SECRETARY, Role.DIRECTOR);
  private static final Set<Role> OFFICE = Set.of(Role.SECRETARY);

  private final Cases cases;
  private final Materials materials;
  private final OnlyOnce once;
  private final Changing<CaseId, Dossier, MaterialChange> changing;
  private final SubmissionJson json;
  private final Manifests manifests;
  private final Readings readings;
  private final InvitationRoutes invitations;
  private final ChecklistRoutes checklists;
  private final InstituteTime time;
  private final StaffDoor door;

  @Inject
  StaffSubmissionsRoutes(
      Cases cases,
      Materials materials,
      OnlyOnce once,
      SubmissionJson json,
      Manifests manifests,
      Readings readings,
      InvitationRoutes invitations,
      ChecklistRoutes checklists,
      InstituteTime time,
      Host host) {
    this.cases = cases;
    this.materials = materials;
    this.once = once;
    this.changing = new Changing<>(MaterialReplies.NONE, materials);
    this.json = json;
    this.manifests = manifests;
    this.readings = readings;
    this.invitations = invitations;
    this.checklists = checklists;
    this.time = time;
    this.door = new StaffDoor(host);
  }

  Map<String, Endpoint> all() {
    Map<String, Endpoint> all = new HashMap<>(invitations.all());
    all.putAll(checklists.all());
    all.put(
        "GET /api/staff/cases/{reference}/submission",
        door.by(READERS, (request, _) -> read(request)));
    all.put(
        "GET /api/staff/cases/{reference}/submission/manifests/{version}",
        door.by(READERS, (request, _) -> manifests.sealed(request, id(request))));
    all.put(
        "POST /api/staff/cases/{reference}/completeness", door.by(OFFICE, once.of(this::judge)));
    all.put(
        "POST /api/staff/cases/{reference}/files/{number}/reading",
        door.by(READERS, this::readFile));
    return all;
  }

  private Response read(Request request) {
    CaseId id = id(request);
    Optional<Dossier> begun = materials.find(id);
    return begun.isPresent() ? whole(begun.get(), request.language()) : invited(id);
  }

  private Response invited(CaseId id) {
    Case found = cases.find(id).orElseThrow(StaffSubmissionsRoutes::missing);
    return Response.json(
        200,
        SubmissionJson.invited(
            found, found.invitation().orElseThrow(StaffSubmissionsRoutes::missing)));
  }

  private Step judge(Request request, String subject) {
    Fields fields = new Fields(Bodies.json(request));
    Needed<Outcome> outcome = fields.need("outcome", code(Outcome::ofCode));
    boolean isReopened = outcome.is(Outcome.REOPENED::equals);
    Optional<Reopening> reopening = isReopened ? reopening(fields).value() : Optional.empty();
    fields.check();
    Actor staff = Actor.staff(subject);
    Dossier found = changing.seen(request, id(request));
    Optional<MaterialChange> judged =
        reopening.isPresent()
            ? Sealing.reopen(found, reopening.get(), staff, time.now())
            : Sealing.declareComplete(found, staff, time.now());
    MaterialChange change = judged.orElseThrow(() -> Problem.conflict(standing(found, isReopened)));
    return changing.store(change, SubmissionJson.moved(found.after(change)));
  }

  private Needed<Reopening> reopening(Fields fields) {
    Needed<String> reason = fields.need("reason", text(Reopening.LONGEST_REASON));
    List<String> missing =
        fields
            .may("missing", list(Reopening.MOST_MISSING, line(Reopening.LONGEST_LINE)))
            .orElse(List.of());
    return fields.made(() -> new Reopening(reason.get(), missing, time.now()));
  }

  private static Said standing(Dossier found, boolean isReopened) {
    Said status = found.ofCase().status().sentence();
    return isReopened && found.submission().seals().size() >= Submission.MOST_SEALS
        ? status.then(
            new Said(
                " It was submitted " + Submission.MOST_SEALS + " times, and may not be again.",
                " Er wurde " + Submission.MOST_SEALS + "-mal eingereicht, öfter geht es nicht."))
        : status;
  }

  private Response readFile(Request request, String subject) {
    return readings.read(request, id(request), Actor.staff(subject), Readings.Of.PUBLISHABLE);
  }

  private Response whole(Dossier shown, Language language) {
    return Replies.answer(Replies.json(200, json.forStaff(shown, language), shown.head().version()))
        .writtenIn(language);
  }

  static CaseId id(Request request) {
    return CaseId.parse(request.pathParameter("reference"))
        .orElseThrow(StaffSubmissionsRoutes::missing);
  }

  private static RuntimeException missing() {
    return Problem.of(
            ProblemKind.NOT_FOUND,
            new Said(
                "There is no such case, or nothing of it here.",
                "Diesen Fall gibt es nicht, oder hier ist nichts von ihm."))
        .exception();
  }

  /** What the secretary says of sealed material. */
  private enum Outcome {
    COMPLETE,
    REOPENED;

    static Optional<Outcome> ofCode(String code) {
      return switch (code) {
        case "complete" -> Optional.of(COMPLETE);
        case "reopened" -> Optional.of(REOPENED);
        default -> Optional.empty();
      };
    }
  }
}
