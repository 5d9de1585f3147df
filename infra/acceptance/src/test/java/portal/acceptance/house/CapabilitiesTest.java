package portal.acceptance.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.acceptance.crash.CrashUses;
import portal.acceptance.template.Root;
import portal.acceptance.template.Samples;

/** What belongs to every capability: whoever adds one is told here what it still lacks. */
final class CapabilitiesTest {
  private static final String TESTS = "infra/acceptance/src/test/java/portal/acceptance/";

  static List<String> capabilities() {
    return Capabilities.all();
  }

  @Test
  void thereAreCapabilities() {
    assertFalse(Capabilities.all().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("capabilities")
  void itIsAModule(String capability) {
    assertTrue(
        Root.text("pom.xml").contains("<module>functions/" + capability + "</module>"),
        "pom.xml lacks the module functions/" + capability);
  }

  @ParameterizedTest
  @MethodSource("capabilities")
  void theLauncherRunsIt(String capability) {
    assertTrue(
        Root.text("infra/launcher/pom.xml")
            .contains("<groupId>portal</groupId><artifactId>" + capability + "</artifactId>"),
        "infra/launcher/pom.xml lacks the dependency " + capability);
  }

  @ParameterizedTest
  @MethodSource("capabilities")
  void oneWalksThroughIt(String capability) {
    assertTrue(
        Root.list(TESTS + capability).stream()
            .anyMatch(file -> file.getFileName().toString().endsWith("WalkTest.java")),
        "There is no " + TESTS + capability + "/...WalkTest.java");
  }

  @ParameterizedTest
  @MethodSource("capabilities")
  void itIsKilled(String capability) {
    assertFalse(CrashUses.of(capability).all().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("capabilities")
  void eachSampleHasAStatusAndEachStatusASample(String capability) {
    Set<String> samples =
        Samples.all().stream()
            .filter(sample -> Samples.capabilityOf(sample).equals(capability))
            .collect(Collectors.toSet());
    assertFalse(samples.isEmpty(), "events/" + capability + " has no samples");
    assertEquals(samples, Samples.withStatus(capability), "events/" + capability);
  }

  /** Events of what is no capability would warm nothing up and be sent to nobody. */
  @Test
  void eventsAreThoseOfCapabilities() {
    List<String> folders =
        Root.list("events").stream().map(folder -> folder.getFileName().toString()).toList();
    assertEquals(Capabilities.all(), folders);
  }
}
