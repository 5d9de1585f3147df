package portal.acceptance.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class FunctionsTest {
  private final SamTemplate template = SamTemplate.read();
  private final List<SamFunction> functions = template.functions();

  @Test
  void thereAreFunctions() {
    assertFalse(functions.isEmpty());
  }

  /**
   * Without it a change of a parameter publishes no version, and the alias stays behind: SAM looks
   * at what is written, and a nested stack's template says the same whatever it is given.
   */
  @Test
  void everyChangeIsPublished() {
    for (SamFunction function : functions) {
      assertEquals(
          "Release",
          function.resource().writtenProperty("AutoPublishCodeSha256").at("Ref").text(),
          function.name());
    }
  }

  /** Maven builds; sam build must not. */
  @Test
  void samBuildsNothing() {
    for (SamFunction function : functions) {
      assertEquals(
          "true", function.resource().node().at("Metadata", "SkipBuild").text(), function.name());
    }
  }

  /** Lambda refuses these together with SnapStart, but only when it is deployed. */
  @Test
  void nothingExcludesSnapStart() {
    for (SamFunction function : functions) {
      assertFalse(function.resource().property("ProvisionedConcurrencyConfig").isPresent());
      assertFalse(function.resource().property("FileSystemConfigs").isPresent());
      assertFalse(function.resource().property("SnapStart").isPresent(), function.name());
      assertTrue(storage(function) <= 512, function.name() + " has over 512 MB of storage");
    }
    for (SamFunction function : functions) {
      assertEquals("PublishedVersions", function.globals().at("SnapStart", "ApplyOn").text());
      assertEquals("java25", function.globals().at("Runtime").text());
    }
  }

  @Test
  void everyTriggerIsOfAKnownKind() {
    functions.stream()
        .flatMap(SamFunction::triggers)
        .forEach(
            trigger ->
                assertTrue(
                    List.of("HttpApi", "EventBridgeRule", "ScheduleV2", "DynamoDB")
                        .contains(trigger.type()),
                    trigger.name() + " is a " + trigger.type() + ": write its rules first"));
  }

  /** Only sign-in and what visitors and links open is open; all else wants the authorizer. */
  @Test
  void staffRoutesAreBehindTheAuthorizer() {
    functions.stream()
        .flatMap(SamFunction::triggers)
        .filter(SamFunction.Trigger::isHttp)
        .forEach(
            trigger ->
                assertEquals(
                    trigger.routeKey().contains(" /api/staff/"),
                    trigger.isGuarded(),
                    trigger.name()));
  }

  @Test
  void parametersAreDescribed() {
    for (SamStack stack : template.stacks()) {
      stack
          .written()
          .at("Parameters")
          .fields()
          .forEach(
              (name, node) ->
                  assertFalse(
                      node.at("Description").text().isBlank(), stack.template() + ": " + name));
    }
  }

  private static int storage(SamFunction function) {
    String size = function.resource().property("EphemeralStorage", "Size").text();
    return size.isEmpty() ? 512 : Integer.parseInt(size);
  }
}
