package portal.materials.checklists;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.checklist.Checklist;
import portal.checklist.ChecklistBook;
import portal.checklist.Checklists;
import portal.http.Bodies;
import portal.http.Endpoint;
import portal.http.Fields;
import portal.http.Request;
import portal.http.Response;
import portal.http.StaffDoor;
import portal.requests.ChangeOnce;
import portal.requests.Move;
import portal.requests.OnceOf;
import portal.requests.Replies;
import portal.requests.Seen;
import portal.trail.Actor;
import portal.trail.AggregateId;
import portal.trail.OnlyOnce;

/** Shows the checklist's versions and publishes a new one. */
public final class ChecklistRoutes {
  private static final Set<String> EDITORS = Set.of("secretary", "admin");

  private final Checklists checklists;
  private final ChangeOnce<AggregateId, ChecklistBook, ChecklistBook.Publication> change;
  private final InstituteTime time;
  private final StaffDoor door;

  @Inject
  public ChecklistRoutes(Checklists checklists, OnlyOnce onlyOnce, InstituteTime time, Host host) {
    this.checklists = checklists;
    this.change = new ChangeOnce<>("checklist", checklists, onlyOnce);
    this.time = time;
    this.door = new StaffDoor(host);
  }

  /** By route key, as the template declares them. */
  public Map<String, Endpoint> all() {
    return Map.of(
        "GET /api/staff/checklists", door.by(EDITORS, (_, _) -> show()),
        "POST /api/staff/checklists", door.by(EDITORS, this::publish));
  }

  private Response show() {
    ChecklistBook book = checklists.book();
    return Replies.answer(
        Replies.json(200, ChecklistJson.book(book, time.today()), book.head().version()));
  }

  private Response publish(Request request, String subject) {
    Checklist draft = ChecklistFields.read(new Fields(Bodies.json(request)), time.today());
    return Replies.answer(
        change.change(
            ChecklistBook.ID,
            OnceOf.request(request, subject, time.now()),
            Seen.by(request),
            found -> publish(found, draft, Actor.staff(subject))));
  }

  private Move<ChecklistBook.Publication> publish(ChecklistBook found, Checklist draft, Actor by) {
    return Move.of(
        found.publish(draft.numbered(found.newest().version() + 1), time.today(), by, time.now()),
        made ->
            Replies.json(
                201,
                ChecklistJson.version(made.added(), false).build(),
                made.after().head().version()),
        "The newest version begins on " + found.newest().effective() + ", which is later.");
  }
}
