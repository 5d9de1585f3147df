package portal.acceptance.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What roles may do: the least, and never change what happened. */
final class GrantsTest {
  private static final Pattern TABLE = Pattern.compile("arn:aws:dynamodb:.*:table/([^/]*).*");

  /** IAM knows no resource for these. */
  private static final Set<String> WITHOUT_RESOURCE =
      Set.of(
          "ses:GetAccount",
          "dynamodb:ListStreams",
          "xray:PutTelemetryRecords",
          "xray:PutTraceSegments");

  private final SamTemplate template = SamTemplate.read();

  /** Or the one role that several stacks add to, for letters tell of what every capability has. */
  @Test
  void functionsHaveStatementsOfTheirOwn() {
    for (SamFunction function : template.functions()) {
      assertEquals(
          function.variables().isEmpty(),
          statements(function).isEmpty(),
          function.name() + " needs grants if it is told of something, and else none");
      String role = function.resource().property("Role").lastPart();
      assertTrue(role.isEmpty() || role.equals("portal-MailRole"), function.name());
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
        .filter(grant -> tables(grant).anyMatch("portal-events"::equals))
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
            .map(table -> table.property("TableName").text())
            .collect(Collectors.toSet());
    for (SamFunction function : template.functions()) {
      var told = new TreeSet<String>();
      function
          .variables()
          .forEach(
              (name, value) -> {
                if (name.endsWith("_TABLE")) {
                  assertTrue(tables.contains(value.text()), function.name() + ": " + value.text());
                  assertEquals(variableOf(value.text()), name);
                  told.add(value.text());
                }
              });
      Set<String> granted =
          statements(function).stream()
              .flatMap(GrantsTest::tables)
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(told, granted, function.name());
    }
  }

  private static String variableOf(String table) {
    return table.substring("portal-".length()).toUpperCase(Locale.ROOT).replace('-', '_')
        + "_TABLE";
  }

  /** What a function may do: by its own policies, or by what stacks attach to its role. */
  private List<Node> statements(SamFunction function) {
    String role = function.resource().property("Role").lastPart();
    return role.isEmpty()
        ? function.statements()
        : template.resources("AWS::IAM::RolePolicy").stream()
            .filter(policy -> policy.property("RoleName").text().equals(role))
            .flatMap(policy -> policy.property("PolicyDocument", "Statement").items().stream())
            .toList();
  }

  /** Every statement that allows, of functions and of roles; not those of queues and buckets. */
  private Stream<Node> grants() {
    Stream<Node> roles =
        template.resources("AWS::IAM::Role").stream()
            .flatMap(role -> role.property("Policies").items().stream())
            .flatMap(policy -> policy.at("PolicyDocument", "Statement").items().stream());
    Stream<Node> attached =
        template.resources("AWS::IAM::RolePolicy").stream()
            .flatMap(policy -> policy.property("PolicyDocument", "Statement").items().stream());
    Stream<Node> functions =
        template.functions().stream().map(SamFunction::statements).flatMap(List::stream);
    return Stream.of(roles, attached, functions)
        .flatMap(statements -> statements)
        .filter(statement -> statement.at("Effect").text().equals("Allow"));
  }

  /** The tables of a statement, whichever part of them it names. */
  private static Stream<String> tables(Node statement) {
    return statement.at("Resource").texts().stream()
        .map(TABLE::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1));
  }
}
