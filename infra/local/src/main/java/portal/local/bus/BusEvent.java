package portal.local.bus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** An event on its way to a bus. */
public record BusEvent(
    String id,
    String source,
    String detailType,
    Instant time,
    List<String> resources,
    JsonNode detail) {

  public BusEvent {
    resources = List.copyOf(resources);
  }

  /** The envelope, exactly as EventBridge hands it to a rule's target. */
  public ObjectNode envelope() {
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    envelope.put("version", "0");
    envelope.put("id", id);
    envelope.put("detail-type", detailType);
    envelope.put("source", source);
    envelope.put("account", "000000000000");
    envelope.put("time", time.truncatedTo(ChronoUnit.SECONDS).toString());
    envelope.put("region", "eu-central-1");
    resources.forEach(envelope.putArray("resources")::add);
    envelope.set("detail", detail);
    return envelope;
  }
}
