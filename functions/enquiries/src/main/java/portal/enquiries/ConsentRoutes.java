package portal.enquiries;

import static portal.http.FieldKinds.line;
import static portal.http.ParameterKind.flag;
import static portal.http.ParameterKind.whole;

import java.util.Map;
import java.util.Set;
import javax.inject.Inject;
import portal.aws.InstituteTime;
import portal.capability.Purpose;
import portal.certification.Case;
import portal.certification.CaseId;
import portal.certification.Cases;
import portal.certification.Change;
import portal.certification.TermsMoves;
import portal.http.Bodies;
import portal.http.Endpoint;
import portal.http.Fields;
import portal.http.Needed;
import portal.http.Problem;
import portal.http.Query;
import portal.http.Request;
import portal.http.Response;
import portal.json.JsonObject;
import portal.language.Said;
import portal.pricing.ConsentFields;
import portal.pricing.Consents;
import portal.pricing.Money;
import portal.requests.Changing;
import portal.requests.LinkDoor;
import portal.requests.OnlyOnce;
import portal.requests.Step;

/** How an applicant changes what is made known, after seeing what that costs. */
final class ConsentRoutes {
  private static final Set<String> PARAMETERS = Set.of("listed", "published", "sharedShare");
  private static final int LONGEST_AMOUNT = 20;

  private final LinkDoor door;
  private final OnlyOnce once;
  private final Cases cases;
  private final Changing<CaseId, Case, Change> changing;
  private final InstituteTime time;

  @Inject
  ConsentRoutes(LinkDoor door, OnlyOnce once, Cases cases, InstituteTime time) {
    this.door = door;
    this.once = once;
    this.cases = cases;
    this.changing = new Changing<>(CaseReplies.NONE, cases);
    this.time = time;
  }

  Map<String, Endpoint> all() {
    return Map.of(
        "GET /api/case/consents-preview", door.by(Purpose.CASE, this::preview),
        "POST /api/case/consents", door.by(Purpose.CASE, once.of(this::change)));
  }

  private Response preview(Request request, String opened) {
    Case shown = cases.find(ApplicantCaseRoutes.id(opened)).orElseThrow(LinkDoor::invalid);
    Query query = new Query(request.query(), PARAMETERS);
    boolean listed = query.need("listed", flag());
    boolean published = query.need("published", flag());
    int share = query.need("sharedShare", whole(0, Consents.WHOLE));
    if (Consents.contradict(listed, published)) {
      throw Query.invalid(ConsentFields.CONTRADICTION);
    }
    Consents next = new Consents(listed, published, share);
    Change change =
        TermsMoves.changeConsents(shown, next, time.now()).orElseThrow(() -> standing(shown));
    Money net = change.after().terms().booked().orElseThrow();
    Money difference = net.minus(shown.terms().booked().orElseThrow());
    return Response.json(
        200,
        JsonObject.builder()
            .text("net", net.text())
            .text("difference", difference.text())
            .text("currency", net.currency().getCurrencyCode())
            .build());
  }

  private Step change(Request request, String opened) {
    Fields fields = new Fields(Bodies.json(request));
    Needed<String> seenNet = fields.need("net", line(LONGEST_AMOUNT));
    Needed<Consents> next = ConsentFields.read(fields);
    fields.check();
    Case found = changing.seen(request, ApplicantCaseRoutes.id(opened));
    Change change =
        TermsMoves.changeConsents(found, next.get(), time.now()).orElseThrow(() -> standing(found));
    checkPrice(change.after(), seenNet.get());
    return changing.store(change, CaseReplies.moved(change));
  }

  private static void checkPrice(Case after, String seenNet) {
    String net = after.terms().booked().orElseThrow().text();
    if (!net.equals(seenNet)) {
      throw Problem.conflict(
          new Said(
              "With these consents the price is " + net + ", not what you saw.",
              "Mit diesen Angaben beträgt der Preis "
                  + net
                  + " und nicht, was Sie gesehen haben."));
    }
  }

  private static RuntimeException standing(Case found) {
    return found.terms().agreed().isPresent()
        ? CaseReplies.standing(found)
        : Problem.conflict(
            new Said(
                "Nothing was agreed that could be changed.",
                "Es ist noch nichts vereinbart, das sich ändern ließe."));
  }
}
