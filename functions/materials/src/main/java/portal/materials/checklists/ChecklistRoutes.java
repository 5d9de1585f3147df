package portal.materials.checklists;

import java.util.Map;
import java.util.Set;
import javax.inject.Inject;
import portal.book.Books;
import portal.book.desk.BookDesk;
import portal.checklist.Checklist;
import portal.http.Endpoint;
import portal.http.Role;

/** The routes of staff to the book of checklists. */
public final class ChecklistRoutes {
  private static final Set<Role> EDITORS = Set.of(Role.SECRETARY, Role.ADMIN);

  private final BookDesk<Checklist> desk;

  @Inject
  public ChecklistRoutes(Books<Checklist> checklists, BookDesk.Making making) {
    this.desk = making.desk(checklists, new ChecklistForm());
  }

  /** By route key, as the template declares them. */
  public Map<String, Endpoint> all() {
    return desk.routes("/api/staff/checklists", EDITORS);
  }
}
