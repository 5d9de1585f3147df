package portal.local.streams;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import portal.local.bus.BusEvent;
import portal.local.bus.Buses;
import portal.template.PipeDefinition;

/** A pipe's end at a bus: a record becomes the detail of an event. */
record PipeTarget(PipeDefinition pipe, Buses buses, Clock clock) implements StreamTarget {
  @Override
  public int deliver(List<StreamRecord> batch) {
    buses.putAll(pipe.bus(), batch.stream().map(record -> event(record).envelope()).toList());
    return batch.size();
  }

  private BusEvent event(StreamRecord record) {
    return new BusEvent(
        UUID.randomUUID().toString(),
        lookedUp(pipe.source(), record.json()),
        lookedUp(pipe.detailType(), record.json()),
        clock.instant(),
        List.of(),
        record.json());
  }

  /** {@code $.a.b} is looked up in the record; anything else stands for itself. */
  static String lookedUp(String value, JsonNode record) {
    if (!value.startsWith("$.")) {
      return value;
    }
    JsonNode found = record.at("/" + value.substring(2).replace('.', '/'));
    if (!found.isValueNode()) {
      throw new IllegalArgumentException("The record has no " + value);
    }
    return found.asText();
  }
}
