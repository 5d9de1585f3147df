package portal.acceptance.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portal.acceptance.template.SamTemplate.Resource;

/** What stops is noticed, and whoever is on call hears of it. */
final class AlarmsTest {
  private static final Pattern MEASURED =
      Pattern.compile("Log\\.(?:count|seconds)\\(\\s*\"(\\w+)\"");

  private static final Map<String, String> SAID_WHEN_DONE = Map.of("CompareDesk", "DeskCompared");

  private final SamTemplate template = SamTemplate.read();
  private final List<Resource> alarms = template.resources("AWS::CloudWatch::Alarm");

  @Test
  void whatIsCountedHasAnAlarm() throws IOException {
    Set<String> watched = metrics("Portal").collect(Collectors.toCollection(TreeSet::new));
    Set<String> measured = new TreeSet<>();
    for (String source : sources()) {
      MEASURED.matcher(source).results().map(found -> found.group(1)).forEach(measured::add);
    }
    assertTrue(watched.containsAll(measured), measured + " of which watched are " + watched);
  }

  @Test
  void whatHasAnAlarmIsCounted() throws IOException {
    String sources = String.join("\n", sources());
    metrics("Portal").forEach(metric -> assertTrue(sources.contains('"' + metric + '"'), metric));
  }

  /** A schedule that does not run leaves no error anywhere. */
  @Test
  void whatRunsByScheduleIsMissed() {
    List<Resource> missing =
        alarms.stream()
            .filter(alarm -> alarm.property("TreatMissingData").text().equals("breaching"))
            .toList();
    List<SamFunction> scheduled =
        template.functions().stream()
            .filter(
                function ->
                    function.triggers().anyMatch(trigger -> trigger.type().equals("ScheduleV2")))
            .toList();
    assertFalse(scheduled.isEmpty());
    scheduled.forEach(
        function ->
            assertTrue(
                missing.stream().anyMatch(alarm -> misses(alarm, function)), function.name()));
  }

  /** By its invocations, or by what it says whenever it is done. */
  private static boolean misses(Resource alarm, SamFunction function) {
    String metric = alarm.property("MetricName").text();
    return metric.equals("Invocations")
        ? alarm.property("Dimensions").items().stream()
            .anyMatch(dimension -> dimension.at("Value").text().endsWith("-" + function.name()))
        : metric.equals(SAID_WHEN_DONE.get(function.name()));
  }

  @Test
  void aPipeThatFailsRings() {
    List<Resource> pipes = template.resources("AWS::Pipes::Pipe");
    assertFalse(pipes.isEmpty());
    long watched =
        alarms.stream()
            .filter(
                alarm ->
                    alarm.property("Namespace").text().equals("AWS/EventBridge/Pipes")
                        && alarm.property("MetricName").text().equals("ExecutionFailed"))
            .map(alarm -> alarm.property("Dimensions").items().getFirst().at("Value").text())
            .distinct()
            .count();
    assertEquals(pipes.size(), watched);
  }

  /** Of every function and of the API, whatever capability they are of. */
  @Test
  void whatFailsAnywhereRings() {
    assertTrue(ofAll("AWS/Lambda").containsAll(List.of("Errors", "Throttles")));
    assertTrue(ofAll("AWS/Events").contains("FailedInvocations"));
    assertTrue(metrics("AWS/ApiGateway").anyMatch("5xx"::equals));
  }

  /**
   * CloudWatch may not use the key that SNS owns: under that one, every alarm is lost and nobody
   * told.
   */
  @Test
  void alarmsReachSomebody() {
    Resource topic = template.resources("AWS::SNS::Topic").getFirst();
    assertFalse(topic.property("KmsMasterKeyId").text().startsWith("alias/"));
    assertTrue(
        template.resources("AWS::KMS::Key").stream()
            .flatMap(key -> key.property("KeyPolicy", "Statement").items().stream())
            .filter(
                statement ->
                    statement
                        .at("Principal", "Service")
                        .texts()
                        .contains("cloudwatch.amazonaws.com"))
            .anyMatch(
                statement ->
                    statement
                        .at("Action")
                        .texts()
                        .containsAll(List.of("kms:Decrypt", "kms:GenerateDataKey*"))));
    assertEquals(1, template.resources("AWS::SNS::Subscription").size());
    alarms.forEach(
        alarm -> {
          assertEquals(1, alarm.property("AlarmActions").items().size(), alarm.name());
          assertTrue(
              alarm.property("AlarmActions").items().getFirst().lastPart().endsWith("-alarms"),
              alarm.name());
          assertFalse(alarm.property("AlarmDescription").text().isBlank(), alarm.name());
        });
  }

  /** All that functions run. */
  private static List<String> sources() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("functions", "shared")) {
      try (Stream<Path> inside = Files.walk(Root.path(folder))) {
        inside
            .filter(file -> file.toString().matches(".*/src/main/java/.*\\.java"))
            .forEach(files::add);
      }
    }
    return files.stream()
        .map(file -> Root.text(Root.path("").relativize(file).toString()))
        .toList();
  }

  private Stream<String> metrics(String namespace) {
    return alarms.stream()
        .filter(alarm -> alarm.property("Namespace").text().equals(namespace))
        .map(alarm -> alarm.property("MetricName").text());
  }

  private Set<String> ofAll(String namespace) {
    return alarms.stream()
        .filter(alarm -> alarm.property("Namespace").text().equals(namespace))
        .filter(alarm -> !alarm.property("Dimensions").isPresent())
        .map(alarm -> alarm.property("MetricName").text())
        .collect(Collectors.toSet());
  }
}
