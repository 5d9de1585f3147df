package portal.acceptance.agreement;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import portal.acceptance.template.SamFunction;
import portal.acceptance.template.SamTemplate;
import portal.http.Role;
import portal.http.StaffRoute;

/** Which roles may call which route: what the handlers declare where they register routes. */
public record RoleTable(List<Line> lines) {
  private static final RoleTable READ = assembled();

  /** A route of a capability, and the roles that may call it, in the order of the enum. */
  record Line(String capability, String route, Set<Role> roles) {
    static final Comparator<Line> ORDER =
        Comparator.comparing(Line::capability)
            .thenComparing(line -> line.route.split(" ", 2)[1])
            .thenComparing(Line::route);

    Line {
      roles = new TreeSet<>(roles);
    }
  }

  /** That of the templates' functions as they are compiled. */
  public static RoleTable read() {
    return READ;
  }

  private static RoleTable assembled() {
    return new RoleTable(
        SamTemplate.read().functions().stream().flatMap(RoleTable::of).sorted(Line.ORDER).toList());
  }

  private static Stream<Line> of(SamFunction function) {
    String capability = function.zip().split("/", -1)[1];
    return Handlers.endpoints(function).entrySet().stream()
        .filter(served -> served.getValue() instanceof StaffRoute)
        .map(
            served ->
                new Line(capability, served.getKey(), ((StaffRoute) served.getValue()).roles()));
  }

  /** The roles by route key. */
  public SortedMap<String, Set<Role>> routes() {
    var routes = new TreeMap<String, Set<Role>>();
    lines.forEach(line -> routes.put(line.route, line.roles));
    return routes;
  }

  /** As infra/ROLES.md has it. */
  String text() {
    List<Role> columns = Arrays.stream(Role.values()).filter(this::mayCallAny).toList();
    return """
    # Roles by route

    Which roles may call which route for staff; a role without a column may call none yet. Written of what the handlers
    declare beside their routes: where `RolesTest` fails, it names the file to put in this one's place.

    """
        + row("capability", "route", columns.stream().map(Role::code))
        + row("---", "---", columns.stream().map(_ -> ":-:"))
        + lines.stream()
            .map(
                line ->
                    row(
                        line.capability,
                        "`" + line.route + "`",
                        columns.stream().map(role -> line.roles.contains(role) ? "x" : " ")))
            .collect(joining());
  }

  private boolean mayCallAny(Role role) {
    return lines.stream().anyMatch(line -> line.roles.contains(role));
  }

  private static String row(String first, String second, Stream<String> more) {
    return Stream.concat(Stream.of(first, second), more).collect(joining(" | ", "| ", " |\n"));
  }
}
