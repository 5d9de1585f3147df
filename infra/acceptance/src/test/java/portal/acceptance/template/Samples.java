package portal.acceptance.template;

import java.nio.file.Path;
import java.util.List;

/** The sample events: {@code events/<function>-<case>.json}. */
public final class Samples {
  private Samples() {}

  public static List<String> all() {
    return Root.list("events").stream()
        .map(Path::getFileName)
        .map(Path::toString)
        .filter(name -> name.endsWith(".json"))
        .map(name -> name.substring(0, name.length() - ".json".length()))
        .toList();
  }

  public static List<String> of(String function) {
    return all().stream().filter(sample -> functionOf(sample).equals(function)).toList();
  }

  public static String functionOf(String sample) {
    return sample.split("-", 2)[0];
  }

  public static String text(String sample) {
    return Root.text("events/" + sample + ".json");
  }
}
