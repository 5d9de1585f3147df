package portal.acceptance.agreement;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portal.acceptance.template.Node;
import portal.acceptance.template.Root;
import portal.acceptance.template.SamFunction;
import portal.acceptance.template.SamTemplate;
import portal.http.Role;

/** The roles that handlers declare beside their routes, against all that repeats them. */
final class RolesTest {
  private static final String FILE = "infra/ROLES.md";
  private static final Pattern QUOTED =
      Pattern.compile(
          Arrays.stream(Role.values()).map(Role::code).collect(joining("|", "\"(?:", ")\"")));

  private final SamTemplate template = SamTemplate.read();
  private final RoleTable table = RoleTable.read();

  @Test
  void everyRouteThatTheTemplatesGuardSaysWhichRolesMayCallIt() {
    Set<String> guarded =
        template.functions().stream()
            .flatMap(SamFunction::triggers)
            .filter(SamFunction.Trigger::isHttp)
            .filter(SamFunction.Trigger::isGuarded)
            .map(SamFunction.Trigger::routeKey)
            .collect(toCollection(TreeSet::new));
    Set<String> forSome = new TreeSet<>(table.routes().keySet());
    forSome.removeIf(route -> roles(route).isEmpty());
    assertEquals(List.of(), missing(guarded, forSome), "guarded, but of no role");
    assertEquals(List.of(), missing(forSome, guarded), "of some roles, but open");
    assertTrue(guarded.size() > 30, "only " + guarded.size());
  }

  private List<String> roles(String route) {
    return table.routes().getOrDefault(route, Set.of()).stream().map(Role::code).toList();
  }

  private static List<String> missing(Set<String> wanted, Set<String> found) {
    return wanted.stream().filter(one -> !found.contains(one)).toList();
  }

  @Test
  void theWrittenTableIsWhatTheHandlersDeclare() throws IOException {
    String declared = table.text();
    if (!declared.equals(Root.text(FILE))) {
      Path made = Root.path("infra/acceptance/target/ROLES.md");
      Files.createDirectories(made.getParent());
      Files.writeString(made, declared);
      assertEquals(Root.text(FILE), declared, "cp " + made + " " + FILE);
    }
  }

  /** In the order of the enum; what is open says nothing of roles. */
  @Test
  void theDescriptionNamesTheSameRoles() {
    List<String> wrong = new ArrayList<>();
    OpenApi.read()
        .operations()
        .forEach(
            (route, operation) -> {
              Node said = operation.at("x-roles");
              List<String> described = said.isPresent() ? said.texts() : List.of();
              if (!described.equals(roles(route))) {
                wrong.add(route + " is for " + roles(route) + ", described for " + described);
              }
            });
    assertEquals(List.of(), wrong);
  }

  /** Nobody could be made what has no group; what is no role would let nobody in. */
  @Test
  void everyGroupOfTheUserPoolIsARoleAndEachRoleThatMayDoAnythingIsAGroup() {
    Set<String> groups =
        template.resources("AWS::Cognito::UserPoolGroup").stream()
            .map(group -> group.property("GroupName").text())
            .collect(toCollection(TreeSet::new));
    groups.forEach(group -> assertTrue(Role.ofCode(group).isPresent(), group));
    table.routes().values().stream()
        .flatMap(Set::stream)
        .forEach(role -> assertTrue(groups.contains(role.code()), role.code()));
  }

  @Test
  void noRoleIsSpelledOutBesideTheEnum() throws IOException {
    List<String> sources = sources();
    assertTrue(sources.size() > 500, "only " + sources.size() + " files");
    assertEquals(
        List.of("shared/http/src/main/java/portal/http/Role.java"),
        sources.stream().filter(file -> QUOTED.matcher(Root.text(file)).find()).toList());
  }

  /** Every source that is shipped or run, relative to the project's folder. */
  private static List<String> sources() throws IOException {
    List<String> sources = new ArrayList<>();
    for (String folder : List.of("functions", "infra", "shared")) {
      try (Stream<Path> inside = Files.walk(Root.path(folder))) {
        inside
            .map(file -> Root.path("").relativize(file).toString())
            .filter(file -> file.matches(".*/src/main/java/.*\\.java"))
            .sorted()
            .forEach(sources::add);
      }
    }
    return sources;
  }
}
