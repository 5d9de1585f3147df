package portal.acceptance.objects;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import portal.acceptance.template.Resolved;
import portal.json.Json;
import portal.json.JsonObject;
import portal.json.JsonReader;
import portal.template.Trigger;

/**
 * Carries what an EventBridge elsewhere says of stored objects: the template's own rules on its
 * default bus put it into a queue, from where it is handed on as it is.
 */
public final class Courier implements AutoCloseable {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String QUEUES = "AmazonSQS.";
  private static final String EVENTS = "AWSEvents.";

  private final URI endpoint;
  private final String name = "courier-" + UUID.randomUUID();
  private final List<Trigger.BusRule> rules = Resolved.rules("CheckMaterial");
  private final String queue;

  public Courier(URI endpoint) {
    this.endpoint = endpoint;
    this.queue = ask(QUEUES + "CreateQueue", "QueueName", name).text("QueueUrl").orElseThrow();
    rules.forEach(this::put);
  }

  private void put(Trigger.BusRule rule) {
    String own = own(rule);
    ask(EVENTS + "PutRule", "Name", own, "EventPattern", rule.pattern());
    var target =
        JsonObject.builder()
            .text("Id", "queue")
            .text("Arn", "arn:aws:sqs:eu-central-1:000000000000:" + name)
            .build();
    var put =
        JsonObject.builder()
            .text("Rule", own)
            .put("Targets", new Json.Array(List.of(target)))
            .build();
    JsonObject answer = ask(EVENTS + "PutTargets", put);
    if (answer.number("FailedEntryCount").orElse(0L) > 0) {
      throw new IllegalStateException(answer.write());
    }
  }

  private String own(Trigger.BusRule rule) {
    return name + "-" + rule.name().replaceAll("[^A-Za-z0-9]", "-");
  }

  /** Brings what comes, until it was brought what tells of each of these objects. */
  public void bring(Set<String> keys, Consumer<String> to) {
    Set<String> missing = new HashSet<>(keys);
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!missing.isEmpty()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("Nobody has told of " + missing);
      }
      for (JsonObject message : messages()) {
        String event = message.text("Body").orElseThrow();
        to.accept(event);
        missing.remove(
            JsonReader.readObject(event).textAt("detail", "object", "key").orElseThrow());
        String receipt = message.text("ReceiptHandle").orElseThrow();
        ask(QUEUES + "DeleteMessage", "QueueUrl", queue, "ReceiptHandle", receipt);
      }
    }
  }

  private List<JsonObject> messages() {
    var receive =
        JsonObject.builder()
            .text("QueueUrl", queue)
            .number("MaxNumberOfMessages", 10)
            .number("WaitTimeSeconds", 1)
            .build();
    JsonObject received = ask(QUEUES + "ReceiveMessage", receive);
    return received.members().containsKey("Messages")
        ? received.array("Messages").stream().map(JsonObject.class::cast).toList()
        : List.of();
  }

  private JsonObject ask(String action, String... texts) {
    JsonObject.Builder body = JsonObject.builder();
    for (int i = 0; i < texts.length; i += 2) {
      body.text(texts[i], texts[i + 1]);
    }
    return ask(action, body.build());
  }

  private JsonObject ask(String action, JsonObject body) {
    String service = action.startsWith(QUEUES) ? "sqs" : "events";
    var request =
        HttpRequest.newBuilder(endpoint)
            .header("content-type", "application/x-amz-json-1." + (service.equals("sqs") ? 0 : 1))
            .header("x-amz-target", action)
            .header("authorization", credential(service))
            .POST(HttpRequest.BodyPublishers.ofString(body.write()));
    try {
      var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(action + ": " + answer.body());
      }
      return JsonReader.readObject(answer.body().isBlank() ? "{}" : answer.body());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** Says which service and region is meant; nobody checks the signature of these. */
  private static String credential(String service) {
    return "AWS4-HMAC-SHA256 Credential=test/20260101/eu-central-1/"
        + service
        + "/aws4_request, SignedHeaders=host, Signature=none";
  }

  @Override
  public void close() {
    for (Trigger.BusRule rule : rules) {
      var remove =
          JsonObject.builder()
              .text("Rule", own(rule))
              .put("Ids", Json.Array.ofTexts(List.of("queue")))
              .build();
      ask(EVENTS + "RemoveTargets", remove);
      ask(EVENTS + "DeleteRule", "Name", own(rule));
    }
    ask(QUEUES + "DeleteQueue", "QueueUrl", queue);
  }
}
