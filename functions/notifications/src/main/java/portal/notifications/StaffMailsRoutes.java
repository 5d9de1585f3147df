package portal.notifications;

import java.util.Map;
import java.util.Set;
import javax.inject.Inject;
import portal.aws.Host;
import portal.certification.CaseId;
import portal.http.Endpoint;
import portal.http.Problem;
import portal.http.ProblemKind;
import portal.http.Request;
import portal.http.Response;
import portal.http.Role;
import portal.http.StaffDoor;
import portal.json.Json;
import portal.json.JsonObject;
import portal.language.Said;
import portal.notifications.ledger.Ledger;
import portal.requests.OnlyOnce;

/** Shows staff what became of the mails about a case, and sends again what did not arrive. */
final class StaffMailsRoutes {
  private static final Set<Role> WHO_RESENDS = Set.of(Role.SECRETARY, Role.ADMIN);

  private static final Set<Role> ROLES = Set.of(Role.SECRETARY, Role.DIRECTOR, Role.ADMIN);

  private final Ledger ledger;
  private final ResendMail resend;
  private final OnlyOnce once;
  private final StaffDoor door;

  @Inject
  StaffMailsRoutes(Ledger ledger, ResendMail resend, OnlyOnce once, Host host) {
    this.ledger = ledger;
    this.resend = resend;
    this.once = once;
    this.door = new StaffDoor(host);
  }

  Map<String, Endpoint> routes() {
    return Map.of(
        "GET /api/staff/cases/{reference}/mails",
        door.by(ROLES, (request, _) -> ofCase(request)),
        "POST /api/staff/cases/{reference}/mails/{mail}/resend",
        door.by(WHO_RESENDS, once.of(resend::decide)));
  }

  private Response ofCase(Request request) {
    CaseId id =
        CaseId.parse(request.pathParameter("reference"))
            .orElseThrow(
                () ->
                    Problem.of(
                            ProblemKind.NOT_FOUND,
                            new Said("There is no such case.", "Diesen Fall gibt es nicht."))
                        .exception());
    var mails = ledger.about(id.value()).stream().<Json>map(MailJson::of).toList();
    return Response.json(200, JsonObject.builder().put("mails", new Json.Array(mails)).build());
  }
}
