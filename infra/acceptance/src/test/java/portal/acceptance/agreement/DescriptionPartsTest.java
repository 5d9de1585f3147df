package portal.acceptance.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import portal.acceptance.template.Node;
import portal.acceptance.template.SamFunction;
import portal.acceptance.template.SamTemplate;

/** Reads the parts and the document by itself, for the program that puts them together may err. */
final class DescriptionPartsTest {
  private static final Pattern CAPABILITY = Pattern.compile("functions/([^/]+)/");

  private final List<DescriptionPart> parts = DescriptionPart.all();
  private final OpenApi whole = OpenApi.read();

  @Test
  void theDocumentIsTheSumOfItsParts() {
    Map<String, Node> paths = new TreeMap<>();
    Map<String, Node> components = new TreeMap<>();
    Set<String> tags = new TreeSet<>();
    for (DescriptionPart part : parts) {
      paths.putAll(part.root().at("paths").fields());
      components.putAll(part.components());
      tags.addAll(part.tags());
    }
    var document = new DescriptionPart("", whole.root());
    assertSame(paths, document.root().at("paths").fields());
    assertSame(components, document.components());
    assertEquals(tags, new TreeSet<>(document.tags()));
  }

  @Test
  void whatTheDocumentSaysInGeneralIsShared() {
    Node shared = parts.getLast().root();
    for (String name : List.of("openapi", "info", "servers", "security")) {
      assertTrue(shared.at(name).isPresent(), name);
      assertEquals(shared.at(name), whole.root().at(name));
    }
  }

  @Test
  void nothingIsDescribedTwice() {
    List<String> all = new ArrayList<>();
    for (DescriptionPart part : parts) {
      part.root().at("paths").fields().keySet().forEach(path -> all.add("path " + path));
      part.components().keySet().forEach(all::add);
      part.tags().forEach(tag -> all.add("tag " + tag));
      part.operations()
          .values()
          .forEach(operation -> all.add("operation " + operation.at("operationId").text()));
    }
    assertEquals(Set.of(), doubles(all));
  }

  @Test
  void aCapabilityDescribesTheRoutesOfItsOwnFunctions() {
    Map<String, String> served = new TreeMap<>();
    for (SamFunction function : SamTemplate.read().functions()) {
      function
          .triggers()
          .filter(SamFunction.Trigger::isHttp)
          .forEach(route -> served.put(route.routeKey(), capability(function)));
    }
    assertSame(served, owners(part -> part.operations().keySet()));
    assertEquals(
        new TreeSet<>(served.values()),
        DescriptionPart.capabilities()
            .map(DescriptionPart::owner)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** One that a single capability uses stands in its part; one that several use is shared. */
  @Test
  void everyComponentStandsWithWhoUsesIt() {
    Map<String, Node> components = new DescriptionPart("", whole.root()).components();
    Map<String, Set<String>> users = new TreeMap<>();
    for (DescriptionPart part : parts) {
      reached(part.root().at("paths"), components).forEach(name -> use(users, name, part.owner()));
    }
    assertSame(owners(users), owners(part -> part.components().keySet()));
  }

  @Test
  void everyTagStandsWithWhoUsesIt() {
    Map<String, Set<String>> users = new TreeMap<>();
    for (DescriptionPart part : parts) {
      part.operations()
          .values()
          .forEach(
              operation ->
                  operation.at("tags").texts().forEach(tag -> use(users, tag, part.owner())));
    }
    assertSame(owners(users), owners(DescriptionPart::tags));
  }

  private static void use(Map<String, Set<String>> users, String name, String by) {
    users.computeIfAbsent(name, _ -> new TreeSet<>()).add(by);
  }

  /** Where each should stand; what nobody uses, nowhere. */
  private static Map<String, String> owners(Map<String, Set<String>> users) {
    Map<String, String> owners = new TreeMap<>();
    users.forEach(
        (name, by) ->
            owners.put(name, by.size() == 1 ? by.iterator().next() : DescriptionPart.SHARED));
    return owners;
  }

  /** Where each stands. */
  private Map<String, String> owners(Function<DescriptionPart, Set<String>> names) {
    Map<String, String> owners = new TreeMap<>();
    parts.forEach(part -> names.apply(part).forEach(name -> owners.put(name, part.owner())));
    return owners;
  }

  /** The components that a node names, and that those name. */
  private static Set<String> reached(Node from, Map<String, Node> components) {
    Set<String> reached = new TreeSet<>();
    List<Node> open = new ArrayList<>(List.of(from));
    while (!open.isEmpty()) {
      for (String name : DescriptionPart.named(open.removeLast())) {
        Node component = components.get(name);
        if (component == null) {
          throw new AssertionError("There is no " + name);
        }
        if (reached.add(name)) {
          open.add(component);
        }
      }
    }
    return reached;
  }

  /** Compares entry by entry, so that a failure names those that differ and no other. */
  private static <V> void assertSame(Map<String, V> wanted, Map<String, V> found) {
    Set<String> names = new TreeSet<>(wanted.keySet());
    names.addAll(found.keySet());
    assertEquals(
        List.of(),
        names.stream()
            .filter(name -> !Objects.equals(wanted.get(name), found.get(name)))
            .map(name -> name + ": wanted " + wanted.get(name) + ", found " + found.get(name))
            .toList());
  }

  private static String capability(SamFunction function) {
    Matcher folder = CAPABILITY.matcher(function.zip());
    assertTrue(folder.find(), function.zip());
    return folder.group(1);
  }

  private static Set<String> doubles(List<String> all) {
    Set<String> seen = new HashSet<>();
    return all.stream()
        .filter(name -> !seen.add(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
