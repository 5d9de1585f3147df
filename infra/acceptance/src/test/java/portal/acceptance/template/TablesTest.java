package portal.acceptance.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import portal.submission.Transfer;

/** What holds data outlives mistakes. */
final class TablesTest {
  private static final Set<String> VIEWS =
      Set.of("", "KEYS_ONLY", "NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES");

  private final SamTemplate template = SamTemplate.read();
  private final List<SamTemplate.Resource> tables = template.resources("AWS::DynamoDB::Table");

  @Test
  void tablesCannotBeLost() {
    assertFalse(tables.isEmpty());
    for (SamTemplate.Resource table : tables) {
      assertRetained(table);
      assertEquals("true", table.property("DeletionProtectionEnabled").text(), table.name());
      assertEquals(
          "true",
          table.property("PointInTimeRecoverySpecification", "PointInTimeRecoveryEnabled").text(),
          table.name());
    }
  }

  /** So that no stack needs another's outputs, and two portals stand side by side in an account. */
  @Test
  void tablesHaveNamesDerivedFromThePortals() {
    for (SamTemplate.Resource table : tables) {
      assertEquals(
          "portal-" + table.name().toLowerCase(Locale.ROOT),
          table.property("TableName").text(),
          table.name());
    }
  }

  /** Buses, queues and topics are found by their names as well. */
  @Test
  void whatOtherStacksNameHasADerivedName() {
    Map<String, String> nameOf =
        Map.of(
            "AWS::Events::EventBus", "Name",
            "AWS::SQS::Queue", "QueueName",
            "AWS::SNS::Topic", "TopicName");
    nameOf.forEach(
        (type, property) ->
            template
                .resources(type)
                .forEach(
                    resource ->
                        assertTrue(
                            resource.property(property).text().matches("portal-[a-z-]+"),
                            resource.name())));
  }

  @Test
  void tablesScaleByThemselves() {
    for (SamTemplate.Resource table : tables) {
      assertEquals("PAY_PER_REQUEST", table.property("BillingMode").text(), table.name());
    }
  }

  @Test
  void streamsHaveAViewThatExists() {
    for (SamTemplate.Resource table : tables) {
      Node stream = table.property("StreamSpecification");
      assertTrue(VIEWS.contains(stream.at("StreamViewType").text()), table.name());
      assertEquals(stream.isPresent(), stream.at("StreamViewType").isPresent(), table.name());
    }
  }

  /** The outbox tells what was written, so its stream must carry it. */
  @Test
  void theOutboxCarriesTheNewImage() {
    SamTemplate.Resource events =
        tables.stream().filter(table -> table.name().equals("Events")).findAny().orElseThrow();
    assertEquals("NEW_IMAGE", events.property("StreamSpecification", "StreamViewType").text());
    assertFalse(events.property("TimeToLiveSpecification").isPresent(), "events never expire");
  }

  @Test
  void streamsAreReadFromTablesThatHaveOne() {
    Set<String> withStream =
        tables.stream()
            .filter(table -> table.property("StreamSpecification").isPresent())
            .map(table -> table.property("TableName").text())
            .collect(Collectors.toSet());
    template
        .places()
        .map(Node::text)
        .filter(text -> text.matches("arn:aws:dynamodb:[^{}]*/stream/[^/{}]*"))
        .map(arn -> arn.replaceFirst(".*:table/([^/]*)/.*", "$1"))
        .forEach(table -> assertTrue(withStream.contains(table), table));
  }

  /** The applicant is told by this when parts have to be sent again. */
  @Test
  void partsAreKeptAsLongAsTheApplicantIsTold() {
    SamTemplate.Resource material =
        template.resources("AWS::S3::Bucket").stream()
            .filter(bucket -> bucket.name().equals("Material"))
            .findAny()
            .orElseThrow();
    Node rule = material.property("LifecycleConfiguration", "Rules").items().getFirst();
    assertEquals(
        Long.toString(Transfer.PARTS_ARE_KEPT.toDays()),
        rule.at("AbortIncompleteMultipartUpload", "DaysAfterInitiation").text());
  }

  @Test
  void exactlyTheKeysAreDeclared() {
    for (SamTemplate.Resource table : tables) {
      Set<String> declared =
          table.property("AttributeDefinitions").items().stream()
              .map(attribute -> attribute.at("AttributeName").text())
              .collect(Collectors.toSet());
      Set<String> keys =
          table
              .node()
              .all()
              .filter(node -> node.at("KeyType").isPresent())
              .map(key -> key.at("AttributeName").text())
              .collect(Collectors.toSet());
      assertEquals(keys, declared, table.name());
    }
  }

  @Test
  void accountsCannotBeLost() {
    for (SamTemplate.Resource pool : template.resources("AWS::Cognito::UserPool")) {
      assertRetained(pool);
      assertEquals("ACTIVE", pool.property("DeletionProtection").text());
    }
  }

  private static void assertRetained(SamTemplate.Resource resource) {
    assertEquals(
        "RetainExceptOnCreate", resource.node().at("DeletionPolicy").text(), resource.name());
    assertEquals("Retain", resource.node().at("UpdateReplacePolicy").text(), resource.name());
  }
}
