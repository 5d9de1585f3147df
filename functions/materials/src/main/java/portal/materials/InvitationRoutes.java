package portal.materials;

import static portal.http.FieldKinds.text;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import portal.http.Needed;
import portal.http.Problem;
import portal.http.Request;
import portal.http.Role;
import portal.http.StaffDoor;
import portal.language.Said;
import portal.requests.Changing;
import portal.requests.OnlyOnce;
import portal.requests.Replies;
import portal.requests.Step;
import portal.trail.Actor;
import portal.trail.Reply;

/** The routes by which the secretary has a new code mailed, or takes one back. */
final class InvitationRoutes {
  private static final Set<Role> OFFICE = Set.of(Role.SECRETARY);

  private final OnlyOnce once;
  private final Changing<CaseId, Case, Change> changing;
  private final InstituteTime time;
  private final StaffDoor door;

  @Inject
  InvitationRoutes(OnlyOnce once, Cases cases, InstituteTime time, Host host) {
    this.once = once;
    this.changing =
        new Changing<>(new Said("There is no such case.", "Diesen Fall gibt es nicht."), cases);
    this.time = time;
    this.door = new StaffDoor(host);
  }

  Map<String, Endpoint> all() {
    return Map.of(
        "POST /api/staff/cases/{reference}/invitation/reissue",
            door.by(OFFICE, once.of(this::reissue)),
        "POST /api/staff/cases/{reference}/invitation/revocation",
            door.by(OFFICE, once.of(this::revoke)));
  }

  private Step reissue(Request request, String subject) {
    String reason = reason(request);
    Case found = changing.seen(request, StaffSubmissionsRoutes.id(request));
    return stored(
        found,
        InvitationMoves.reissue(found, reason, Actor.staff(subject), time.today(), time.now()));
  }

  private Step revoke(Request request, String subject) {
    String reason = reason(request);
    Case found = changing.seen(request, StaffSubmissionsRoutes.id(request));
    return stored(found, InvitationMoves.revoke(found, reason, Actor.staff(subject), time.now()));
  }

  private static String reason(Request request) {
    Fields fields = new Fields(Bodies.json(request));
    Needed<String> reason = fields.need("reason", text(Message.LONGEST));
    fields.check();
    return reason.get();
  }

  private Step stored(Case found, Optional<Change> change) {
    Change made =
        change.orElseThrow(
            () ->
                Problem.conflict(
                    found
                        .status()
                        .sentence()
                        .then(
                            new Said(
                                " It has no code that this could be done to.",
                                " Er hat keinen Code, mit dem sich das tun ließe."))));
    return changing.store(made, reply(made.after()));
  }

  private static Reply reply(Case after) {
    return Replies.json(
        200, SubmissionJson.invitation(after.invitation().orElseThrow()), after.head().version());
  }
}
