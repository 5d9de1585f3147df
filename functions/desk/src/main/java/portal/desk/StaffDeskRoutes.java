package portal.desk;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import portal.aws.Host;
import portal.http.Endpoint;
import portal.http.Problem;
import portal.http.ProblemKind;
import portal.http.Request;
import portal.http.Response;
import portal.http.Role;
import portal.http.StaffDoor;
import portal.language.Said;
import portal.office.Tab;

/** The routes of whoever has a tab of the desk. */
final class StaffDeskRoutes {
  private static final Set<Role> ROLES =
      Set.copyOf(
          Arrays.stream(Tab.values())
              .flatMap(tab -> tab.readers().stream())
              .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class))));

  private final Queue queue;
  private final Finding finding;
  private final StaffDoor door;

  @Inject
  StaffDeskRoutes(Queue queue, Finding finding, Host host) {
    this.queue = queue;
    this.finding = finding;
    this.door = new StaffDoor(host);
  }

  Map<String, Endpoint> all() {
    return Map.of(
        "GET /api/staff/desk", door.by(ROLES, (request, _) -> queue.counted(tabs(request))),
        "GET /api/staff/desk/{tab}", door.by(ROLES, (request, _) -> page(request)),
        "GET /api/staff/search",
            door.by(ROLES, (request, _) -> finding.page(request, readable(request))));
  }

  private Response page(Request request) {
    Tab tab =
        Tab.ofCode(request.pathParameter("tab"))
            .orElseThrow(
                () ->
                    Problem.of(
                            ProblemKind.NOT_FOUND,
                            new Said("There is no such tab.", "Dieses Register gibt es nicht."))
                        .exception());
    if (!tabs(request).contains(tab)) {
      throw Problem.of(
              ProblemKind.NOT_ALLOWED,
              new Said("This waits for another role.", "Das wartet auf eine andere Rolle."))
          .exception();
    }
    return queue.page(tab, request);
  }

  private Set<Tab> tabs(Request request) {
    return Arrays.stream(Tab.values())
        .filter(tab -> tab.readers().stream().anyMatch(role -> door.holds(request, role)))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Tab.class)));
  }

  /** Finance reads invoices, and no case; secretary and directors read both. */
  private Optional<String> readable(Request request) {
    boolean readsAll = door.holds(request, Role.SECRETARY) || door.holds(request, Role.DIRECTOR);
    return readsAll ? Optional.empty() : Optional.of("invoice");
  }
}
