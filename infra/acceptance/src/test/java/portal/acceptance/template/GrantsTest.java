package portal.acceptance.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What roles may do: the least, and never change what happened. */
final class GrantsTest {
  private static final Pattern NAME_IN_SUB = Pattern.compile("\\$\\{(\\w+)(?:\\.\\w+)?}");

  /** IAM knows no resource for these. */
  private static final Set<String> WITHOUT_RESOURCE =
      Set.of("ses:GetAccount", "dynamodb:ListStreams");

  private final SamTemplate template = SamTemplate.read();

  @Test
  void functionsHaveStatementsOfTheirOwn() {
    for (SamFunction function : template.functions()) {
      assertFalse(function.statements().isEmpty(), function.name());
      assertFalse(function.resource().property("Role").isPresent(), function.name());
      for (Node policy : function.resource().property("Policies").items()) {
        assertTrue(
            policy.at("Statement").isPresent(),
            function.name() + " has a managed policy or a policy template: " + policy.text());
      }
    }
  }

  @Test
  void noRoleHasAManagedPolicy() {
    template
        .resources()
        .forEach(
            resource ->
                assertFalse(resource.property("ManagedPolicyArns").isPresent(), resource.name()));
  }

  @Test
  void noActionHasAStar() {
    grants()
        .flatMap(grant -> grant.at("Action").texts().stream())
        .forEach(action -> assertFalse(action.contains("*"), action));
    assertFalse(grants().anyMatch(grant -> grant.at("NotAction").isPresent()));
  }

  @Test
  void aStarForAResourceStandsOnlyWhereThereIsNoOther() {
    grants()
        .filter(grant -> grant.at("Resource").texts().contains("*"))
        .flatMap(grant -> grant.at("Action").texts().stream())
        .forEach(action -> assertTrue(WITHOUT_RESOURCE.contains(action), action));
  }

  @Test
  void nobodyScans() {
    grants()
        .flatMap(grant -> grant.at("Action").texts().stream())
        .forEach(action -> assertFalse(action.matches("dynamodb:(Scan|PartiQL.*)"), action));
  }

  @Test
  void nobodyChangesOrRemovesAnEvent() {
    Set<String> harmless =
        Set.of(
            "dynamodb:PutItem",
            "dynamodb:GetItem",
            "dynamodb:Query",
            "dynamodb:DescribeStream",
            "dynamodb:GetRecords",
            "dynamodb:GetShardIterator");
    grants()
        .filter(grant -> names(grant.at("Resource")).anyMatch("Events"::equals))
        .flatMap(grant -> grant.at("Action").texts().stream())
        .forEach(action -> assertTrue(harmless.contains(action), action));
  }

  /**
   * A table's variable without a grant fails at run time; a grant without a variable is too much.
   */
  @Test
  void functionsMayUseExactlyTheTablesTheyAreTold() {
    Set<String> tables =
        template.resources("AWS::DynamoDB::Table").stream()
            .map(SamTemplate.Resource::name)
            .collect(Collectors.toSet());
    for (SamFunction function : template.functions()) {
      var told = new TreeSet<String>();
      function
          .variables()
          .forEach(
              (name, value) -> {
                if (tables.contains(value.target())) {
                  assertEquals(value.target().toUpperCase(java.util.Locale.ROOT) + "_TABLE", name);
                  told.add(value.target());
                }
              });
      Set<String> granted =
          function.statements().stream()
              .flatMap(statement -> names(statement.at("Resource")))
              .filter(tables::contains)
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(told, granted, function.name());
    }
  }

  /** Every statement that allows, of functions and of roles; not those of queues and buckets. */
  private Stream<Node> grants() {
    Stream<Node> roles =
        template.resources("AWS::IAM::Role").stream()
            .flatMap(role -> role.property("Policies").items().stream())
            .flatMap(policy -> policy.at("PolicyDocument", "Statement").items().stream());
    Stream<Node> functions =
        template.functions().stream().map(SamFunction::statements).flatMap(List::stream);
    return Stream.concat(roles, functions)
        .filter(statement -> statement.at("Effect").text().equals("Allow"));
  }

  private static Stream<String> names(Node resources) {
    return resources.items().stream()
        .flatMap(
            resource ->
                resource.target().isEmpty()
                    ? NAME_IN_SUB
                        .matcher(resource.at("Fn::Sub").text())
                        .results()
                        .map(result -> result.group(1))
                    : Stream.of(resource.target()));
  }

  @Test
  void namesAreFoundInSubstitutions() {
    Matcher matcher = NAME_IN_SUB.matcher("${Cases.Arn}/index/byStatus");
    assertTrue(matcher.find());
    assertEquals("Cases", matcher.group(1));
  }
}
