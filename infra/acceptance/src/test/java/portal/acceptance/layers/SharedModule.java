package portal.acceptance.layers;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portal.acceptance.template.Root;

/**
 * A module in {@code shared/}, by its name, and the layer that its pom.xml says it is of. Its
 * package is {@code portal} and its name.
 */
record SharedModule(String name, String layer) {
  static final String EDGE = "edge";
  static final String DOMAIN = "domain";

  /** For tests only: it is shipped to nobody. */
  static final String TEST = "test";

  static final String NONE = "says nothing";

  private static final Pattern LAYER = Pattern.compile("<layer>([a-z]*)</layer>");

  static List<SharedModule> all() {
    return Root.list("shared").stream().map(SharedModule::read).toList();
  }

  /** The packages of one layer, for ArchUnit. */
  static String[] packages(String layer) {
    return all().stream()
        .filter(module -> module.layer.equals(layer))
        .map(module -> "portal." + module.name + "..")
        .toArray(String[]::new);
  }

  private static SharedModule read(Path folder) {
    String name = folder.getFileName().toString();
    Matcher said = LAYER.matcher(Root.text("shared/" + name + "/pom.xml"));
    return new SharedModule(name, said.find() ? said.group(1) : NONE);
  }
}
