package portal.acceptance.zips;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import portal.acceptance.template.Root;

/** The table of infra/licences.md: library, licence. */
record Licences(Map<String, String> licenceOf) {
  /** Of a choice of licences, the one we take. */
  private static final Set<String> ALLOWED =
      Set.of("Apache-2.0", "MIT", "MIT-0", "BSD-2-Clause", "BSD-3-Clause", "EPL-2.0", "CC0-1.0");

  Licences {
    licenceOf.forEach(
        (library, licence) -> {
          if (!ALLOWED.contains(licence)) {
            throw new IllegalStateException(library + " is under " + licence);
          }
        });
  }

  static Licences read() {
    Map<String, String> licences = new TreeMap<>();
    Root.text("infra/licences.md")
        .lines()
        .map(line -> line.split("\\s*\\|\\s*", -1))
        .filter(cells -> cells.length == 4 && !cells[1].matches("Library|-+"))
        .forEach(cells -> licences.put(cells[1], cells[2]));
    return new Licences(licences);
  }

  Set<String> libraries() {
    return licenceOf.keySet();
  }
}
