package portal.local.bus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import portal.local.data.DataFolder;

/** Events for the default bus that AWS services raise: on the disk until they are delivered. */
public final class PendingEvents {
  private static final String FOLDER = "pending-events";

  /** At most so many are delivered again when the portal is killed meanwhile. */
  private static final int BATCH = 10;

  private final DataFolder folder;
  private final Buses buses;
  private final AtomicInteger count = new AtomicInteger();

  public PendingEvents(DataFolder folder, Buses buses) {
    this.folder = folder;
    this.buses = buses;
  }

  /**
   * Looks whether what waits in a folder can be read.
   *
   * @throws portal.local.data.DamagedFile if it cannot
   */
  public static void check(DataFolder folder) {
    folder.checkJson(FOLDER);
  }

  /** Keeps an event for delivery. */
  public void add(
      String source, String type, Instant time, List<String> resources, JsonNode detail) {
    ObjectNode event = JsonNodeFactory.instance.objectNode();
    event.put("id", UUID.randomUUID().toString());
    event.put("source", source);
    event.put("type", type);
    event.put("time", time.toString());
    resources.forEach(event.putArray("resources")::add);
    event.set("detail", detail);
    folder.write(
        "%s/%015d-%06d.json".formatted(FOLDER, System.currentTimeMillis(), count.incrementAndGet()),
        event);
  }

  /** Delivers what is there, in order. Says whether there was anything. */
  public synchronized boolean deliver() {
    List<String> names = folder.names(FOLDER);
    for (int from = 0; from < names.size(); from += BATCH) {
      List<String> files =
          names.subList(from, Math.min(names.size(), from + BATCH)).stream()
              .map(name -> FOLDER + "/" + name)
              .toList();
      buses.putAll(
          "default",
          files.stream()
              .map(folder::readJson)
              .flatMap(Optional::stream)
              .map(kept -> event(kept).envelope())
              .toList());
      files.forEach(folder::delete);
    }
    return !names.isEmpty();
  }

  private static BusEvent event(JsonNode kept) {
    return new BusEvent(
        kept.path("id").asText(),
        kept.path("source").asText(),
        kept.path("type").asText(),
        Instant.parse(kept.path("time").asText()),
        kept.path("resources").valueStream().map(JsonNode::asText).toList(),
        kept.path("detail"));
  }
}
