package portal.invoices;

import java.time.LocalDate;
import javax.inject.Inject;
import portal.aws.InstituteTime;
import portal.http.Bodies;
import portal.http.Fields;
import portal.http.Request;
import portal.http.Response;
import portal.invoicing.TaxBook;
import portal.invoicing.TaxTable;
import portal.invoicing.Taxes;
import portal.requests.ChangeOnce;
import portal.requests.Move;
import portal.requests.OnceOf;
import portal.requests.Replies;
import portal.requests.Seen;
import portal.trail.Actor;
import portal.trail.AggregateId;
import portal.trail.OnlyOnce;

/** Shows the tax table's versions, what a new one would change, and publishes it. */
final class TaxTables {
  private final Taxes taxes;
  private final ChangeOnce<AggregateId, TaxBook, TaxBook.Publication> changeTaxes;
  private final InstituteTime time;

  @Inject
  TaxTables(Taxes taxes, OnlyOnce onlyOnce, InstituteTime time) {
    this.taxes = taxes;
    this.changeTaxes = new ChangeOnce<>("tax table", taxes, onlyOnce);
    this.time = time;
  }

  Response all() {
    TaxBook book = taxes.book();
    return Replies.answer(
        Replies.json(200, TaxJson.book(book, time.today()), book.head().version()));
  }

  Response preview(Request request) {
    TaxBook book = taxes.book();
    TaxTable draft = draft(request).numbered(book.newest().version() + 1);
    return Replies.answer(
        Replies.json(200, TaxJson.preview(draft, book.differences(draft)), book.head().version()));
  }

  Response publish(Request request, String subject) {
    TaxTable draft = draft(request);
    return Replies.answer(
        changeTaxes.change(
            TaxBook.ID,
            OnceOf.request(request, subject, time.now()),
            Seen.by(request),
            found -> publish(found, draft, Actor.staff(subject))));
  }

  private Move<TaxBook.Publication> publish(TaxBook found, TaxTable draft, Actor by) {
    return Move.of(
        found.publish(draft.numbered(found.newest().version() + 1), time.today(), by, time.now()),
        made -> Replies.json(201, TaxJson.table(made.added()), made.after().head().version()),
        "The newest version begins on " + found.newest().effective() + ", which is later.");
  }

  private TaxTable draft(Request request) {
    Fields fields = new Fields(Bodies.json(request));
    LocalDate today = time.today();
    var draft = TaxTableFields.read(fields, today);
    fields.check();
    return draft.orElseThrow();
  }
}
