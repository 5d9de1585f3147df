package portal.enquiries;

import static portal.http.ParameterKind.code;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.certification.CaseId;
import portal.certification.Cases;
import portal.certification.Kind;
import portal.certification.Status;
import portal.http.Cursors;
import portal.http.Problem;
import portal.http.ProblemKind;
import portal.http.Query;
import portal.http.Request;
import portal.http.Response;
import portal.json.Json;
import portal.json.JsonObject;
import portal.language.Said;
import portal.trail.Event;
import portal.trail.History;

/** The pages of cases, and a case's timeline. */
final class CaseLists {
  private static final Set<String> PARAMETERS = Set.of("status", "kind", "limit", "cursor");

  private final Cases cases;
  private final History history;
  private final InstituteTime time;
  private final Cursors cursors;

  @Inject
  CaseLists(Cases cases, History history, InstituteTime time, Host host) {
    this.cases = cases;
    this.history = history;
    this.time = time;
    this.cursors = new Cursors(host.variable("CURSOR_KEY"));
  }

  Response page(Request request) {
    Query query = new Query(request.query(), PARAMETERS);
    Cases.Filter filter = new Cases.Filter(statuses(query), query.may("kind", code(Kind::ofCode)));
    String list = "cases " + new TreeSet<>(filter.statuses()) + filter.kind();
    Cases.Page page = cases.list(filter, cursors.after(list, query), query.limit());
    return Response.json(
        200,
        JsonObject.builder()
            .put(
                "cases",
                new Json.Array(
                    page.cases().stream().<Json>map(shown -> CaseJson.line(shown, time)).toList()))
            .text("next", page.next().map(position -> cursors.seal(list, position)))
            .build());
  }

  /** Everything that has happened to a case, from the audit trail. */
  Response timeline(CaseId id) {
    List<Event> chain = history.of(id.aggregate());
    if (chain.isEmpty()) {
      throw Problem.of(ProblemKind.NOT_FOUND, CaseReplies.NONE).exception();
    }
    return Response.json(
        200,
        JsonObject.builder()
            .put("events", new Json.Array(chain.stream().map(CaseLists::entry).toList()))
            .build());
  }

  private static Json entry(Event event) {
    return JsonObject.builder()
        .number("version", event.version())
        .text("type", event.type())
        .text("at", event.at().toString())
        .text("actor", event.content().text("actor"))
        .put("data", event.data())
        .build();
  }

  private static Set<Status> statuses(Query query) {
    return query
        .text("status")
        .<Set<Status>>map(
            text -> {
              Set<Status> statuses = EnumSet.noneOf(Status.class);
              Arrays.stream(text.split(",", -1))
                  .map(
                      code ->
                          Status.ofCode(code.strip())
                              .orElseThrow(
                                  () ->
                                      Query.invalid(
                                          new Said(
                                              "There is no such status.",
                                              "Diesen Stand gibt es nicht."))))
                  .forEach(statuses::add);
              return statuses;
            })
        .orElseGet(() -> EnumSet.allOf(Status.class));
  }
}
