package portal.acceptance.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import portal.json.JsonReader;

/** What cannot be delivered is kept and rings. */
final class DeliveryTest {
  /** The mail service's own spelling; others are refused only when the stack is deployed. */
  private static final Set<String> MAIL_EVENTS =
      Set.of(
          "send",
          "reject",
          "bounce",
          "complaint",
          "delivery",
          "open",
          "click",
          "renderingFailure",
          "deliveryDelay",
          "subscription");

  private final SamTemplate template = SamTemplate.read();

  @Test
  void whatRunsUnseenTellsOfItsFailure() {
    for (SamFunction function : template.functions()) {
      boolean unseen = function.triggers().anyMatch(SamFunction.Trigger::isAsynchronous);
      Node failure =
          function.resource().property("EventInvokeConfig", "DestinationConfig", "OnFailure");
      assertEquals(unseen, failure.at("Destination").isPresent(), function.name());
    }
  }

  @Test
  void everyTriggerButHttpParksWhatItCannotHandOver() {
    triggers()
        .filter(trigger -> !trigger.isHttp())
        .forEach(trigger -> assertFalse(parked(trigger).text().isEmpty(), trigger.name()));
  }

  /** A rule's or schedule's dead letter is dropped in silence if the queue does not let it in. */
  @Test
  void queuesLetInWhoParksThere() {
    Map<String, Set<String>> senders = new HashMap<>();
    triggers()
        .filter(SamFunction.Trigger::isAsynchronous)
        .forEach(
            trigger ->
                senders
                    .computeIfAbsent(parked(trigger).lastPart(), queue -> new HashSet<>())
                    .add(
                        trigger.type().equals("ScheduleV2")
                            ? "scheduler.amazonaws.com"
                            : "events.amazonaws.com"));
    assertFalse(senders.isEmpty());
    senders.forEach(
        (queue, services) ->
            assertTrue(
                admitted(queue).containsAll(services), queue + " admits " + admitted(queue)));
  }

  @Test
  void parkedMessagesRing() {
    template
        .places()
        .flatMap(
            node ->
                List.of(node.at("DeadLetterConfig", "Arn"), node.at("OnFailure", "Destination"))
                    .stream())
        .filter(Node::isPresent)
        .map(Node::lastPart)
        .distinct()
        .forEach(queue -> assertTrue(rings(queue), queue));
  }

  /** A record that a pipe gives up is an event that nobody hears of. */
  @Test
  void pipesNeverGiveUp() {
    for (SamTemplate.Resource pipe : template.resources("AWS::Pipes::Pipe")) {
      Node stream = pipe.property("SourceParameters", "DynamoDBStreamParameters");
      assertEquals("-1", stream.at("MaximumRetryAttempts").text(), pipe.name());
      assertEquals("AUTOMATIC_BISECT", stream.at("OnPartialBatchItemFailure").text(), pipe.name());
      assertEquals("TRIM_HORIZON", stream.at("StartingPosition").text(), pipe.name());
      assertFalse(stream.at("MaximumRecordAgeInSeconds").isPresent(), pipe.name());
      assertFalse(stream.at("DeadLetterConfig", "Arn").text().isEmpty(), pipe.name());
    }
  }

  @Test
  void streamTriggersMissNothingWhenTheyAreDeployed() {
    triggers()
        .filter(trigger -> trigger.type().equals("DynamoDB"))
        .forEach(
            trigger ->
                assertEquals(
                    "TRIM_HORIZON", trigger.property("StartingPosition").text(), trigger.name()));
  }

  @Test
  void filtersAreJson() {
    template
        .places()
        .flatMap(node -> node.at("FilterCriteria", "Filters").items().stream())
        .map(filter -> filter.at("Pattern"))
        .filter(Node::isPresent)
        .forEach(pattern -> JsonReader.readObject(pattern.text()));
  }

  @Test
  void mailEventsAreSpelledAsTheServiceSpellsThem() {
    List<SamTemplate.Resource> destinations =
        template.resources("AWS::SES::ConfigurationSetEventDestination");
    assertFalse(destinations.isEmpty());
    for (SamTemplate.Resource destination : destinations) {
      Node types = destination.property("EventDestination", "MatchingEventTypes");
      types.texts().forEach(type -> assertTrue(MAIL_EVENTS.contains(type), type));
      assertTrue(
          types.texts().containsAll(List.of("send", "reject", "bounce", "complaint", "delivery")));
    }
  }

  private java.util.stream.Stream<SamFunction.Trigger> triggers() {
    return template.functions().stream().flatMap(SamFunction::triggers);
  }

  private static Node parked(SamFunction.Trigger trigger) {
    return trigger.type().equals("DynamoDB")
        ? trigger.property("DestinationConfig", "OnFailure", "Destination")
        : trigger.property("DeadLetterConfig", "Arn");
  }

  private Set<String> admitted(String queue) {
    Set<String> services = new HashSet<>();
    for (SamTemplate.Resource policy : template.resources("AWS::SQS::QueuePolicy")) {
      if (policy.property("Queues").items().stream().map(Node::lastPart).anyMatch(queue::equals)) {
        policy.property("PolicyDocument", "Statement").items().stream()
            .filter(statement -> statement.at("Effect").text().equals("Allow"))
            .filter(statement -> statement.at("Action").texts().contains("sqs:SendMessage"))
            .forEach(statement -> services.addAll(statement.at("Principal", "Service").texts()));
      }
    }
    return services;
  }

  private boolean rings(String queue) {
    return template.resources("AWS::CloudWatch::Alarm").stream()
        .filter(alarm -> !alarm.property("AlarmActions").items().isEmpty())
        .flatMap(alarm -> alarm.property("Dimensions").items().stream())
        .anyMatch(dimension -> dimension.at("Value").text().equals(queue));
  }
}
