package portal.book.desk;

import static portal.http.FieldKinds.date;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.book.Book;
import portal.book.Books;
import portal.book.Edition;
import portal.http.Bodies;
import portal.http.Endpoint;
import portal.http.Fields;
import portal.http.Needed;
import portal.http.Problem;
import portal.http.Request;
import portal.http.Response;
import portal.http.Role;
import portal.http.StaffDoor;
import portal.json.JsonObject;
import portal.language.Said;
import portal.requests.Changing;
import portal.requests.OnlyOnce;
import portal.requests.Replies;
import portal.requests.Step;
import portal.trail.Actor;
import portal.trail.AggregateId;

/** The routes of staff to a book: its editions, a preview of another, publishing, withdrawing. */
public final class BookDesk<V extends Edition> {
  private static final Said BEGUN =
      new Said("Another begins on this day.", "An diesem Tag beginnt schon eine andere Fassung.");

  private final Books<V> books;
  private final Form<V> form;
  private final BookJson<V> json;
  private final Changing<AggregateId, Book<V>, Book.Change<V>> changing;
  private final OnlyOnce once;
  private final InstituteTime time;
  private final StaffDoor door;

  private BookDesk(Books<V> books, Form<V> form, Making making) {
    this.books = books;
    this.form = form;
    this.json = new BookJson<>(form);
    this.changing = new Changing<>(new Said("There is no such book.", "Das gibt es nicht."), books);
    this.once = making.once;
    this.time = making.time;
    this.door = new StaffDoor(making.host);
  }

  /** Makes desks; what each needs beside its book is the same for all. */
  public static final class Making {
    private final OnlyOnce once;
    private final InstituteTime time;
    private final Host host;

    @Inject
    public Making(OnlyOnce once, InstituteTime time, Host host) {
      this.once = once;
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
        "GET " + path, door.by(roles, (request, _) -> list(request)),
        "POST " + path + "/preview", door.by(roles, (request, _) -> preview(request)),
        "POST " + path, door.by(roles, once.of(this::publish)),
        "DELETE " + path + "/{version}", door.by(roles, once.of(this::withdraw)));
  }

  private Response list(Request request) {
    Book<V> book = books.book();
    JsonObject read = json.book(book, time.today(), request.language());
    return Replies.answer(Replies.json(200, read, book.head().version()))
        .writtenIn(request.language());
  }

  /** Compared with what would else hold on the draft's first day. */
  private Response preview(Request request) {
    Book<V> book = books.book();
    V draft = draft(request, book);
    return Replies.answer(
            Replies.json(
                200,
                json.preview(form.replaced(book, draft.effective()), draft, request.language()),
                book.head().version()))
        .writtenIn(request.language());
  }

  private Step publish(Request request, String subject) {
    Book<V> book = seen(request);
    return stored(
        201,
        book.publish(draft(request, book), time.today(), Actor.staff(subject), time.now()),
        BEGUN);
  }

  private Step withdraw(Request request, String subject) {
    return stored(
        200,
        seen(request).withdraw(version(request), time.today(), Actor.staff(subject), time.now()),
        new Said(
            "Only what is published and has not begun can be withdrawn.",
            "Zurückziehen lässt sich nur, was veröffentlicht ist und noch nicht begonnen hat."));
  }

  private Book<V> seen(Request request) {
    return changing.seen(request, books.book().title().id());
  }

  private Step stored(int status, Optional<Book.Change<V>> change, Said otherwise) {
    Book.Change<V> made = change.orElseThrow(() -> Problem.conflict(otherwise));
    return changing.store(made, Replies.json(status, told(made), made.after().head().version()));
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
    Needed<LocalDate> effective = fields.need("effective", date());
    effective.value().ifPresent(day -> checkDay(fields, day, book));
    Needed<V> read = form.read(fields, book, effective);
    fields.check();
    V draft = read.get();
    if (!books.fits(draft)) {
      fields.wrong(
          "",
          "too-long",
          new Said("All of it is more than 100 kB.", "Alles zusammen ist mehr als 100 kB."));
      fields.check();
    }
    return draft;
  }

  private void checkDay(Fields fields, LocalDate day, Book<V> book) {
    if (!day.isAfter(time.today())) {
      fields.wrong(
          "effective",
          "too-early",
          new Said(
              "Tomorrow is the earliest day on which it can begin.",
              "Der früheste mögliche Tag ist morgen."));
    } else if (book.isTaken(day)) {
      fields.wrong("effective", "taken", BEGUN);
    }
  }
}
