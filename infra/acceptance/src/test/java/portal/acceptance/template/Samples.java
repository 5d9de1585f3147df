package portal.acceptance.template;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The sample events, {@code events/<capability>/<function>-<case>.json}, and beside them what each
 * is answered with.
 */
public final class Samples {
  private static final String ENDING = ".json";
  private static final Map<String, Path> FILES =
      Root.list("events").stream()
          .flatMap(capability -> Root.list("events/" + capability.getFileName()).stream())
          .filter(file -> file.toString().endsWith(ENDING))
          .collect(Collectors.toMap(Samples::nameOf, Function.identity()));

  private Samples() {}

  public static List<String> all() {
    return FILES.keySet().stream().sorted().toList();
  }

  public static List<String> of(String function) {
    return all().stream().filter(sample -> functionOf(sample).equals(function)).toList();
  }

  public static String functionOf(String sample) {
    return sample.split("-", 2)[0];
  }

  /** The capability in whose folder the sample lies. */
  public static String capabilityOf(String sample) {
    Path file = file(sample);
    return file.getName(file.getNameCount() - 2).toString();
  }

  public static String text(String sample) {
    return Root.text("events/%s/%s%s".formatted(capabilityOf(sample), sample, ENDING));
  }

  /** What its answer is to be: a status of HTTP, or {@code told} where nobody waits for one. */
  public static Optional<String> status(String sample) {
    return Optional.ofNullable(statuses(capabilityOf(sample)).getProperty(sample));
  }

  /** The samples of which a capability says what their answers are to be. */
  public static Set<String> withStatus(String capability) {
    return statuses(capability).stringPropertyNames();
  }

  private static Properties statuses(String capability) {
    var statuses = new Properties();
    try {
      statuses.load(
          new StringReader(Root.text("events/%s/statuses.properties".formatted(capability))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return statuses;
  }

  private static Path file(String sample) {
    return Optional.ofNullable(FILES.get(sample))
        .orElseThrow(() -> new IllegalStateException("There is no sample " + sample));
  }

  private static String nameOf(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ENDING.length());
  }
}
