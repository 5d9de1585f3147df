package portal.desk;

import static portal.http.ParameterKind.flag;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.aws.tables.AtOnce;
import portal.http.Cursors;
import portal.http.Query;
import portal.http.Request;
import portal.http.Response;
import portal.json.Json;
import portal.json.JsonObject;
import portal.office.Desk;
import portal.office.DeskItem;
import portal.office.Tab;

/** What waits, tab by tab: how much, and page by page what. */
final class Queue {
  /** Nobody counts what is more than this: it is many. */
  static final int MANY = 100;

  private static final Set<String> PARAMETERS = Set.of("overdue", "limit", "cursor");

  private final Desk desk;
  private final Lines lines;
  private final InstituteTime time;
  private final Cursors cursors;

  @Inject
  Queue(Desk desk, Lines lines, InstituteTime time, Host host) {
    this.desk = desk;
    this.lines = lines;
    this.time = time;
    this.cursors = new Cursors(host.variable("CURSOR_KEY"));
  }

  /** How much waits in each of these tabs. */
  Response counted(Set<Tab> tabs) {
    LocalDate today = time.today();
    List<Supplier<JsonObject>> counts =
        tabs.stream().<Supplier<JsonObject>>map(tab -> () -> count(tab, today)).toList();
    return Response.json(
        200,
        JsonObject.builder()
            .text("today", today.toString())
            .put("tabs", new Json.Array(List.<Json>copyOf(AtOnce.all(counts))))
            .build());
  }

  private JsonObject count(Tab tab, LocalDate today) {
    JsonObject.Builder json =
        JsonObject.builder()
            .text("tab", tab.code())
            .number("waiting", desk.count(tab, Optional.empty(), MANY + 1));
    if (tab.hasTerm()) {
      json.number("overdue", desk.count(tab, Optional.of(today), MANY + 1));
    }
    return json.build();
  }

  /** A page of what waits in a tab: what is due first, or has waited longest, comes first. */
  Response page(Tab tab, Request request) {
    Query query = new Query(request.query(), PARAMETERS);
    LocalDate today = time.today();
    boolean overdue = tab.hasTerm() && query.may("overdue", flag()).orElse(false);
    String list = "desk " + tab.code() + (overdue ? " overdue" : "");
    Desk.Page page =
        desk.page(
            tab,
            overdue ? Optional.of(today) : Optional.empty(),
            cursors.after(list, query),
            query.limit());
    List<Supplier<Optional<JsonObject>>> read =
        page.items().stream()
            .<Supplier<Optional<JsonObject>>>map(item -> () -> line(item, today))
            .toList();
    return Response.json(
        200,
        JsonObject.builder()
            .text("tab", tab.code())
            .text("today", today.toString())
            .put("lines", Lines.array(read))
            .text("next", page.next().map(position -> cursors.seal(list, position)))
            .build());
  }

  private Optional<JsonObject> line(DeskItem item, LocalDate today) {
    return lines
        .of(item.aggregate())
        .map(
            line ->
                JsonObject.builder()
                    .putAll(line)
                    .text("since", item.since().toString())
                    .text("due", item.due().map(LocalDate::toString))
                    .flag("overdue", item.due().filter(today::isAfter).isPresent())
                    .build());
  }
}
