package portal.book.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.book.Book;
import portal.book.Books;
import portal.book.Edition;
import portal.http.Bodies;
import portal.http.Endpoint;
import portal.http.Fields;
import portal.http.Request;
import portal.http.Response;
import portal.http.Role;
import portal.http.StaffDoor;
import portal.json.JsonObject;
import portal.requests.ChangeOnce;
import portal.requests.Move;
import portal.requests.OnceOf;
import portal.requests.Replies;
import portal.requests.Seen;
import portal.trail.Actor;
import portal.trail.AggregateId;
import portal.trail.OnlyOnce;

/** The routes of staff to a book: its editions, a preview of another, publishing, withdrawing. */
public final class BookDesk<V extends Edition> {
  private final Books<V> books;
  private final Form<V> form;
  private final BookJson<V> json;
  private final ChangeOnce<AggregateId, Book<V>, Book.Change<V>> change;
  private final InstituteTime time;
  private final StaffDoor door;

  private BookDesk(Books<V> books, Form<V> form, Making making) {
    this.books = books;
    this.form = form;
    this.json = new BookJson<>(form);
    this.change = new ChangeOnce<>("book", books, making.onlyOnce);
    this.time = making.time;
    this.door = new StaffDoor(making.host);
  }

  /** Makes desks; what each needs beside its book is the same for all. */
  public static final class Making {
    private final OnlyOnce onlyOnce;
    private final InstituteTime time;
    private final Host host;

    @Inject
    public Making(OnlyOnce onlyOnce, InstituteTime time, Host host) {
      this.onlyOnce = onlyOnce;
      this.time = time;
      this.host = host;
    }

    public <V extends Edition> BookDesk<V> desk(Books<V> books, Form<V> form) {
      return new BookDesk<>(books, form, this);
    }
  }

  /**
   * Its endpoints, by the route keys that the template declares.
   *
   * @param path of the book
   * @param roles who may read and change it
   */
  public Map<String, Endpoint> routes(String path, Set<Role> roles) {
    return Map.of(
        "GET " + path, door.by(roles, (_, _) -> list()),
        "POST " + path + "/preview", door.by(roles, (request, _) -> preview(request)),
        "POST " + path, door.by(roles, this::publish),
        "DELETE " + path + "/{version}", door.by(roles, this::withdraw));
  }

  private Response list() {
    Book<V> book = books.book();
    return Replies.answer(Replies.json(200, json.book(book, time.today()), book.head().version()));
  }

  /** Compared with what would else hold on the draft's first day. */
  private Response preview(Request request) {
    Book<V> book = books.book();
    V draft = draft(request, book);
    return Replies.answer(
        Replies.json(
            200,
            json.preview(form.replaced(book, draft.effective()), draft),
            book.head().version()));
  }

  private Response publish(Request request, String subject) {
    return changed(
        request,
        subject,
        book ->
            Move.of(
                book.publish(draft(request, book), time.today(), Actor.staff(subject), time.now()),
                made -> Replies.json(201, told(made), made.after().head().version()),
                "Another begins on this day."));
  }

  private Response withdraw(Request request, String subject) {
    int version = version(request);
    return changed(
        request,
        subject,
        book ->
            Move.of(
                book.withdraw(version, time.today(), Actor.staff(subject), time.now()),
                made -> Replies.json(200, told(made), made.after().head().version()),
                "Only what is published and has not begun can be withdrawn."));
  }

  private Response changed(
      Request request, String subject, Function<Book<V>, Move<Book.Change<V>>> decide) {
    return Replies.answer(
        change.change(
            books.book().title().id(),
            OnceOf.request(request, subject, time.now()),
            Seen.by(request),
            decide));
  }

  private JsonObject told(Book.Change<V> made) {
    return BookJson.about(made.entry().edition())
        .text("state", made.entry().isWithdrawn() ? "withdrawn" : "planned")
        .build();
  }

  /** No number is no edition's. */
  private static int version(Request request) {
    return Optional.ofNullable(request.path().get("version"))
        .filter(text -> text.matches("[1-9][0-9]{0,5}"))
        .map(Integer::valueOf)
        .orElse(0);
  }

  private V draft(Request request, Book<V> book) {
    Fields fields = new Fields(Bodies.json(request));
    Optional<LocalDate> effective = fields.date("effective");
    effective.ifPresent(day -> checkDay(fields, day, book));
    Form.Draft<V> read = form.read(fields, book, effective);
    fields.check();
    V draft = read.as(book.nextVersion(), effective.orElseThrow());
    if (!books.fits(draft)) {
      fields.wrong("", "too-long", "All of it is more than 100 kB.");
      fields.check();
    }
    return draft;
  }

  private void checkDay(Fields fields, LocalDate day, Book<V> book) {
    String noun = book.title().noun();
    if (!day.isAfter(time.today())) {
      fields.wrong("effective", "too-early", "Tomorrow at the earliest begins a " + noun + ".");
    } else if (book.isTaken(day)) {
      fields.wrong("effective", "taken", "Another " + noun + " begins on this day.");
    }
  }
}
