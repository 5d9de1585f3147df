package portal.quotes;

import java.time.LocalDate;
import java.util.List;
import javax.inject.Inject;
import portal.aws.InstituteTime;
import portal.certification.Cases;
import portal.certification.Status;
import portal.http.Bodies;
import portal.http.Fields;
import portal.http.Request;
import portal.http.Response;
import portal.json.Json;
import portal.json.JsonObject;
import portal.pricing.PriceJson;
import portal.pricing.ReductionJson;
import portal.pricing.Tariff;
import portal.pricing.TariffBook;
import portal.pricing.Tariffs;
import portal.requests.ChangeOnce;
import portal.requests.Move;
import portal.requests.OnceOf;
import portal.requests.Replies;
import portal.requests.Seen;
import portal.trail.Actor;
import portal.trail.AggregateId;
import portal.trail.OnlyOnce;
import portal.trail.Reply;

/** Where finance lists, tries and publishes tariffs. */
final class TariffDesk {
  private final Tariffs tariffs;
  private final Cases cases;
  private final InstituteTime time;
  private final ChangeOnce<AggregateId, TariffBook, TariffBook.Publication> changeBook;

  @Inject
  TariffDesk(Tariffs tariffs, Cases cases, OnlyOnce onlyOnce, InstituteTime time) {
    this.tariffs = tariffs;
    this.cases = cases;
    this.time = time;
    this.changeBook = new ChangeOnce<>("tariff", tariffs, onlyOnce);
  }

  Response list() {
    return Replies.answer(whole(200, tariffs.book()));
  }

  Response publish(Request request, String subject) {
    JsonObject body = Bodies.json(request);
    return Replies.answer(
        changeBook.change(
            TariffBook.ID,
            OnceOf.request(request, subject, time.now()),
            Seen.by(request),
            book ->
                publish(
                    book,
                    TariffFields.read(new Fields(body), book, time.today()),
                    Actor.staff(subject))));
  }

  private Move<TariffBook.Publication> publish(TariffBook book, Tariff draft, Actor staff) {
    return Move.of(
        book.publish(draft, time.today(), staff, time.now()),
        publication -> whole(201, publication.after()),
        "The newest tariff is version " + book.newest().version() + ".");
  }

  /** What publishing a draft would change, and how many open cases keep what they have. */
  Response preview(Request request) {
    TariffBook book = tariffs.book();
    Tariff draft = TariffFields.read(new Fields(Bodies.json(request)), book, time.today());
    Tariff before = book.inForce(draft.effective());
    return Response.json(
        200,
        JsonObject.builder()
            .number("version", draft.version())
            .text("effective", draft.effective().toString())
            .put("changes", TariffChanges.between(before, draft))
            .put(
                "keeps",
                JsonObject.builder()
                    .number("enquired", cases.count(Status.ENQUIRED))
                    .number("eligible", cases.count(Status.ELIGIBLE))
                    .build())
            .build());
  }

  private Reply whole(int status, TariffBook book) {
    LocalDate today = time.today();
    int inForce = book.inForce(today).version();
    List<Json> versions =
        book.versions().reversed().stream()
            .<Json>map(
                tariff ->
                    PriceJson.tariff(tariff).flag("inForce", tariff.version() == inForce).build())
            .toList();
    JsonObject json =
        JsonObject.builder()
            .put("versions", new Json.Array(versions))
            .put("rules", ReductionJson.rules())
            .text("today", today.toString())
            .build();
    return Replies.json(status, json, book.head().version());
  }
}
