package portal.acceptance.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A stack a capability, nested in the root, which has what all share. */
final class StacksTest {
  private static final long MOST_IN_ROOT = 200;
  private static final long MOST_IN_A_CAPABILITY = 300;
  private static final long MOST_ROUTES = 300;

  private final SamTemplate template = SamTemplate.read();
  private final List<SamTemplate.Resource> applications =
      template.root().resources("AWS::Serverless::Application");

  @Test
  void everyCapabilityHasItsStackInItsFolder() {
    Set<String> located =
        applications.stream()
            .map(application -> application.property("Location").text())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> there =
        Root.list("functions").stream()
            .map(folder -> "functions/" + folder.getFileName() + "/template.yaml")
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(there, located);
  }

  /**
   * SAM's own API has a body that deletes, with the next update, the routes that stand beside it.
   */
  @Test
  void noApiIsSams() {
    assertEquals(List.of(), template.resources("AWS::Serverless::HttpApi"));
    assertEquals(List.of(), template.resources("AWS::Serverless::Api"));
    for (SamFunction function : template.functions()) {
      function
          .resource()
          .property("Events")
          .fields()
          .forEach(
              (name, event) ->
                  assertFalse(
                      List.of("HttpApi", "Api").contains(event.at("Type").text()),
                      function.name() + "." + name));
    }
  }

  /** Routes that two stacks make at once fail with ConflictException. */
  @Test
  void capabilitiesAreDeployedOneAfterTheOther() {
    for (int i = 1; i < applications.size(); i++) {
      assertEquals(
          List.of(applications.get(i - 1).name()),
          applications.get(i).node().at("DependsOn").texts(),
          applications.get(i).name());
    }
  }

  /** What capabilities find by its name must be there before them; what they are given is. */
  @Test
  void whatAllShareComesBeforeTheFirst() {
    Set<String> shared =
        Set.of(
            "AWS::ApiGatewayV2::Stage",
            "AWS::Events::EventBus",
            "AWS::SNS::Topic",
            "AWS::SQS::QueuePolicy");
    Set<String> awaited = Set.copyOf(applications.getFirst().node().at("DependsOn").texts());
    template.root().resources().stream()
        .filter(resource -> shared.contains(resource.type()))
        .forEach(resource -> assertTrue(awaited.contains(resource.name()), resource.name()));
  }

  @Test
  void theRootHasNoFunctionAndACapabilityNoOutputs() {
    assertEquals(List.of(), template.root().functions());
    for (SamStack stack : template.nested()) {
      assertFalse(stack.written().at("Outputs").isPresent(), stack.template());
    }
  }

  @Test
  void functionsOfAllCapabilitiesRunAlike() {
    Node first = template.nested().getFirst().written().at("Globals");
    for (SamStack stack : template.nested()) {
      assertEquals(first, stack.written().at("Globals"), stack.template());
    }
  }

  /** CloudFormation takes 500 a stack, the HTTP API 300 routes. The translator counts exactly. */
  @Test
  void stacksAreSmallEnough() {
    assertTrue(template.root().translated() < MOST_IN_ROOT);
    for (SamStack stack : template.nested()) {
      long resources = stack.translated();
      assertTrue(resources < MOST_IN_A_CAPABILITY, stack.template() + " has " + resources);
    }
    long routes = template.resources("AWS::ApiGatewayV2::Route").size();
    assertTrue(routes < MOST_ROUTES, routes + " routes");
  }

  /** Of another stack, a role or a route would be a riddle to whoever looks for it. */
  @Test
  void aCapabilityHasOnlyWhatItsFolderSays() {
    for (SamStack stack : template.nested()) {
      for (SamFunction function : stack.functions()) {
        assertTrue(
            function.handler().startsWith("portal." + stack.capability() + "."), function.name());
      }
    }
  }
}
