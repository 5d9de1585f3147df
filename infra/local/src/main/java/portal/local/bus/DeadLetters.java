package portal.local.bus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import portal.local.data.DamagedFile;
import portal.local.data.DataFolder;

/** The dead-letter queues, a file for each message. */
public final class DeadLetters {
  private static final String FOLDER = "dead-letters";

  private final DataFolder folder;
  private final Clock clock;
  private final AtomicInteger count = new AtomicInteger();

  public DeadLetters(DataFolder folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /** Parks a message; it is on the disk when this returns. */
  public void park(String queue, String target, JsonNode payload, JsonNode message) {
    String id = "%015d-%04d".formatted(clock.millis(), count.incrementAndGet());
    ObjectNode kept = JsonNodeFactory.instance.objectNode();
    kept.put("id", id);
    kept.put("queue", queue);
    kept.put("target", target);
    kept.put("time", clock.instant().toString());
    kept.set("payload", payload);
    kept.set("message", message);
    folder.write(file(id), kept);
  }

  /** All messages, oldest first. */
  public List<DeadLetter> all() {
    return names().flatMap(id -> find(id).stream()).toList();
  }

  /** The oldest messages, so many at most. */
  public List<DeadLetter> oldest(int most) {
    return names().limit(most).flatMap(id -> find(id).stream()).toList();
  }

  private Stream<String> names() {
    return folder.names(FOLDER).stream().map(name -> name.replace(".json", ""));
  }

  /** A message, if it is still there. One that was damaged says that, and is nobody's. */
  public Optional<DeadLetter> find(String id) {
    try {
      return id.matches("[0-9-]+")
          ? folder.readJson(file(id)).map(DeadLetters::letter)
          : Optional.empty();
    } catch (DamagedFile e) {
      var said = JsonNodeFactory.instance.textNode(e.getMessage());
      return Optional.of(new DeadLetter(id, "", "", "", MissingNode.getInstance(), said));
    }
  }

  /** Takes a message out. */
  public void remove(String id) {
    find(id).ifPresent(letter -> folder.delete(file(letter.id())));
  }

  private static DeadLetter letter(JsonNode kept) {
    return new DeadLetter(
        kept.path("id").asText(),
        kept.path("queue").asText(),
        kept.path("target").asText(),
        kept.path("time").asText(),
        kept.path("payload"),
        kept.path("message"));
  }

  private static String file(String id) {
    return FOLDER + "/" + id + ".json";
  }
}
