package portal.materials;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.certification.Case;
import portal.certification.CaseId;
import portal.certification.Cases;
import portal.certification.Change;
import portal.certification.InvitationMoves;
import portal.certification.Message;
import portal.http.Bodies;
import portal.http.Endpoint;
import portal.http.Fields;
import portal.http.Request;
import portal.http.Response;
import portal.http.Role;
import portal.http.StaffDoor;
import portal.requests.ChangeOnce;
import portal.requests.Move;
import portal.requests.OnceOf;
import portal.requests.Replies;
import portal.requests.Seen;
import portal.trail.Actor;
import portal.trail.OnlyOnce;
import portal.trail.Reply;

/** The routes by which the secretary has a new code mailed, or takes one back. */
final class InvitationRoutes {
  private static final Set<Role> OFFICE = Set.of(Role.SECRETARY);

  private final ChangeOnce<CaseId, Case, Change> changeCase;
  private final InstituteTime time;
  private final StaffDoor door;

  @Inject
  InvitationRoutes(Cases cases, OnlyOnce onlyOnce, InstituteTime time, Host host) {
    this.changeCase = new ChangeOnce<>("case", cases, onlyOnce);
    this.time = time;
    this.door = new StaffDoor(host);
  }

  Map<String, Endpoint> all() {
    return Map.of(
        "POST /api/staff/cases/{reference}/invitation/reissue", door.by(OFFICE, this::reissue),
        "POST /api/staff/cases/{reference}/invitation/revocation", door.by(OFFICE, this::revoke));
  }

  private Response reissue(Request request, String subject) {
    Actor staff = Actor.staff(subject);
    return change(
        request,
        subject,
        (found, reason) -> InvitationMoves.reissue(found, reason, staff, time.today(), time.now()));
  }

  private Response revoke(Request request, String subject) {
    Actor staff = Actor.staff(subject);
    return change(
        request,
        subject,
        (found, reason) -> InvitationMoves.revoke(found, reason, staff, time.now()));
  }

  private Response change(
      Request request, String subject, BiFunction<Case, String, Optional<Change>> move) {
    Fields fields = new Fields(Bodies.json(request));
    String reason = fields.text("reason", Message.LONGEST);
    fields.check();
    return Replies.answer(
        changeCase.change(
            StaffRoutes.id(request),
            OnceOf.request(request, subject, time.now()),
            Seen.by(request),
            found ->
                Move.of(
                    move.apply(found, reason),
                    change -> reply(change.after()),
                    "The case stands at "
                        + found.status().code()
                        + ", and has no code that this could be done to.")));
  }

  private static Reply reply(Case after) {
    return Replies.json(
        200, SubmissionJson.invitation(after.invitation().orElseThrow()), after.head().version());
  }
}
