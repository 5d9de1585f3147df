package portal.acceptance.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portal.deadline.Deadline;

/** Whoever is told of what happened is swept after: what it missed is missed. */
final class SweepsTest {
  private static final Pattern SWEPT =
      Pattern.compile("Hearer\\.of(?:All)?\\(\\s*\"(\\w+)\",(?:\\s*Set\\.of\\(([^)]*)\\))?");

  private static final Pattern TYPE = Pattern.compile("\"(\\w+)\"");

  /** It hears of what is no event, and its silence has an alarm of its own. */
  private static final String OF_HEARTBEATS = "HearHeartbeat";

  /** Of everything where nothing is named. */
  @Test
  void whoHearsOfEventsIsSweptForExactlyThose() throws IOException {
    SortedMap<String, Set<String>> told = told();
    assertTrue(told.size() > 6, told.toString());
    assertEquals(told, swept());
  }

  /** The types that the rules on the portal's bus name, by function. */
  private static SortedMap<String, Set<String>> told() {
    SortedMap<String, Set<String>> told = new TreeMap<>();
    for (SamFunction function : SamTemplate.read().functions()) {
      function
          .triggers()
          .filter(trigger -> trigger.property("EventBusName").isPresent())
          .filter(trigger -> trigger.property("Pattern", "source").texts().contains("portal"))
          .forEach(
              trigger -> {
                Node types = trigger.property("Pattern", "detail-type");
                told.computeIfAbsent(function.name(), _ -> new TreeSet<>())
                    .addAll(types.isPresent() ? types.texts() : List.of());
              });
    }
    told.remove(OF_HEARTBEATS);
    return told;
  }

  private static SortedMap<String, Set<String>> swept() throws IOException {
    SortedMap<String, Set<String>> swept = new TreeMap<>();
    for (String source : sources()) {
      SWEPT
          .matcher(source.replace("Deadline.REACHED", '"' + Deadline.REACHED + '"'))
          .results()
          .forEach(found -> swept.put(found.group(1), types(found)));
    }
    return swept;
  }

  private static Set<String> types(MatchResult found) {
    return Stream.ofNullable(found.group(2))
        .flatMap(types -> TYPE.matcher(types).results())
        .map(type -> type.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> sources() throws IOException {
    List<String> sources = new ArrayList<>();
    try (Stream<Path> inside = Files.walk(Root.path("functions"))) {
      inside
          .filter(file -> file.toString().matches(".*/src/main/java/.*\\.java"))
          .map(file -> Root.text(Root.path("").relativize(file).toString()))
          .forEach(sources::add);
    }
    return sources;
  }
}
