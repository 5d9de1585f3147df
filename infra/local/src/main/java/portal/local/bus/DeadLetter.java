package portal.local.bus;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A message in a dead-letter queue.
 *
 * @param target who could not take it: a function's or a pipe's name
 * @param payload what the target was given, for another attempt
 * @param message the message as AWS writes it
 */
public record DeadLetter(
    String id, String queue, String target, String time, JsonNode payload, JsonNode message) {}
