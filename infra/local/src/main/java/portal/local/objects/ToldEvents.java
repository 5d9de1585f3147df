package portal.local.objects;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import portal.local.bus.Buses;

/**
 * Events of the default bus that somebody else brings. Of an object that was stored elsewhere they
 * say that it is there; that it was scanned follows from here, as where there is no GuardDuty.
 */
public final class ToldEvents {
  private static final String BUS = "default";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Objects objects;
  private final Verdicts verdicts;
  private final Buses buses;

  public ToldEvents(Objects objects, Verdicts verdicts, Buses buses) {
    this.objects = objects;
    this.verdicts = verdicts;
    this.buses = buses;
  }

  /**
   * Delivers an event in the envelope that it came in. When this returns, each target has succeeded
   * or the event is parked.
   */
  public void tell(String event) {
    ObjectNode envelope = read(event);
    buses.put(BUS, envelope);
    if (envelope.path("detail-type").asText().equals("Object Created")) {
      scan(envelope, envelope.path("detail"));
    }
  }

  private void scan(JsonNode envelope, JsonNode detail) {
    String bucket = detail.at("/bucket/name").asText();
    String key = detail.at("/object/key").asText();
    String verdict = objects.scan(bucket, key);
    verdicts.keep(bucket, key, verdict);
    var scanned =
        new Scanned(
            envelope.path("id").asText(),
            Instant.parse(envelope.path("time").asText()),
            bucket,
            key,
            detail.at("/object/etag").asText());
    buses.put(BUS, scanned.event(verdict));
  }

  private static ObjectNode read(String event) {
    try {
      return (ObjectNode) JSON.readTree(event);
    } catch (JsonProcessingException | ClassCastException e) {
      throw new IllegalArgumentException("Not an event: " + event, e);
    }
  }
}
