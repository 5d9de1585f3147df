package portal.enquiries;

import static portal.http.FieldKinds.parsed;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.capability.Capabilities;
import portal.capability.Capability;
import portal.capability.Purpose;
import portal.certification.Case;
import portal.certification.CaseId;
import portal.certification.Cases;
import portal.certification.Contact;
import portal.http.Bodies;
import portal.http.Cursors;
import portal.http.Endpoint;
import portal.http.Fields;
import portal.http.Needed;
import portal.http.Problem;
import portal.http.ProblemKind;
import portal.http.Query;
import portal.http.Request;
import portal.http.Response;
import portal.json.Json;
import portal.json.JsonObject;
import portal.language.Said;
import portal.requests.LinkDoor;
import portal.requests.OnlyOnce;
import portal.requests.Step;
import portal.trail.Reply;

/** The routes behind the mailed link to all cases of an address. */
final class PortalRoutes {
  /** A case that is opened from here stays open for this, as what opened it did. */
  private static final Duration OPENED = Duration.ofDays(1);

  private static final Set<String> PARAMETERS = Set.of("limit", "cursor");
  private static final int HASH = 64;
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{" + HASH + "}");

  private final LinkDoor door;
  private final OnlyOnce once;
  private final Cases cases;
  private final Capabilities capabilities;
  private final InstituteTime time;
  private final Cursors cursors;

  @Inject
  PortalRoutes(
      LinkDoor door,
      OnlyOnce once,
      Cases cases,
      Capabilities capabilities,
      InstituteTime time,
      Host host) {
    this.door = door;
    this.once = once;
    this.cases = cases;
    this.capabilities = capabilities;
    this.time = time;
    this.cursors = new Cursors(host.variable("CURSOR_KEY"));
  }

  Map<String, Endpoint> all() {
    return Map.of(
        "GET /api/portal", door.by(Purpose.PORTAL, this::list),
        "POST /api/portal/cases/{reference}/links",
            door.by(Purpose.PORTAL, once.of(this::handOut)));
  }

  private Response list(Request request, String opened) {
    Query query = new Query(request.query(), PARAMETERS);
    String list = "cases of " + opened;
    Cases.Page page = cases.of(new Contact(opened), cursors.after(list, query), query.limit());
    return Response.json(
        200,
        JsonObject.builder()
            .put(
                "cases",
                new Json.Array(
                    page.cases().stream()
                        .<Json>map(shown -> CaseJson.ownLine(shown, time))
                        .toList()))
            .text("next", page.next().map(position -> cursors.seal(list, position)))
            .build());
  }

  /** The page mints the secret, so that no answer that is remembered holds one. */
  private Step handOut(Request request, String opened) {
    Fields fields = new Fields(Bodies.json(request));
    Needed<String> hash =
        fields.need(
            "hash",
            parsed(
                HASH,
                text -> Optional.of(text).filter(one -> SHA_256.matcher(one).matches()),
                new Said(
                    "This is no SHA-256 in small hexadecimal digits.",
                    "Das ist kein SHA-256 in kleinen hexadezimalen Ziffern.")));
    fields.check();
    Case found =
        CaseId.parse(request.pathParameter("reference"))
            .flatMap(cases::find)
            .filter(one -> one.contact().equals(new Contact(opened)))
            .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND, CaseReplies.NONE).exception());
    Capability capability =
        new Capability(Purpose.CASE, found.id().value(), time.now().plus(OPENED));
    return new Step.Store(
        receipt(capability), answered -> capabilities.handOut(hash.get(), capability, answered));
  }

  private static Reply receipt(Capability capability) {
    return new Reply(
        201,
        Map.of("content-type", "application/json"),
        JsonObject.builder()
            .text("reference", capability.subject())
            .text("expires", capability.expires().toString())
            .build()
            .write());
  }
}
