package portal.local.bus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import portal.local.functions.FunctionFailure;
import portal.local.functions.Functions;
import portal.template.FunctionDefinition;

/**
 * Asynchronous invocation: retries as the function's configuration says, then its failure
 * destination.
 */
public final class Invocations {
  private final Functions functions;
  private final DeadLetters letters;
  private final Delivery delivery;
  private final Clock clock;

  public Invocations(Functions functions, DeadLetters letters, Delivery delivery, Clock clock) {
    this.functions = functions;
    this.letters = letters;
    this.delivery = delivery;
    this.clock = clock;
  }

  /**
   * Invokes until it succeeds or the event is parked; without a queue the event is dropped, as on
   * AWS.
   */
  public void deliver(FunctionDefinition function, JsonNode event, Optional<String> queue) {
    for (int failed = 1; ; failed++) {
      try {
        once(function.name(), event);
        return;
      } catch (FunctionFailure e) {
        if (!delivery.again(failed, function.retries())) {
          delivery.stopUnlessParking(function.name(), e);
          park(function, event, queue, failed, e);
          return;
        }
        delivery.pause(failed);
      }
    }
  }

  /** Runs deliveries to their ends, as {@link Delivery#all} does. */
  void all(Stream<Runnable> deliveries) {
    delivery.all(deliveries);
  }

  /** Invokes once. */
  public void once(String function, JsonNode event) throws FunctionFailure {
    functions.invoke(function, event.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void park(
      FunctionDefinition function,
      JsonNode event,
      Optional<String> queue,
      int count,
      FunctionFailure failure) {
    queue.ifPresent(
        name ->
            letters.park(name, function.name(), event, message(function, event, count, failure)));
  }

  private ObjectNode message(
      FunctionDefinition function, JsonNode event, int count, FunctionFailure failure) {
    ObjectNode message = JsonNodeFactory.instance.objectNode();
    message.put("version", "1.0");
    message.put("timestamp", clock.instant().toString());
    message
        .putObject("requestContext")
        .put("requestId", UUID.randomUUID().toString())
        .put(
            "functionArn",
            "arn:aws:lambda:eu-central-1:000000000000:function:portal-%s:live"
                .formatted(function.name()))
        .put("condition", "RetriesExhausted")
        .put("approximateInvokeCount", count);
    message.set("requestPayload", event);
    message
        .putObject("responseContext")
        .put("statusCode", 200)
        .put("executedVersion", "1")
        .put("functionError", "Unhandled");
    message
        .putObject("responsePayload")
        .put("errorMessage", failure.getMessage())
        .put("errorType", failure.errorType());
    return message;
  }
}
