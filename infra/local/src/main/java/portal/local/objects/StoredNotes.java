package portal.local.objects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import portal.local.data.DataFolder;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/**
 * What was stored and has not been told: a note on the disk for each object, written before the
 * object can be seen and taken away when its events are delivered. Whatever ends the process in
 * between, the object tells of itself after the next start.
 */
public final class StoredNotes {
  private static final String FOLDER = "stored-objects";

  private final DataFolder folder;
  private final Clock clock;
  private final Set<String> underWay = ConcurrentHashMap.newKeySet();
  private final AtomicInteger count = new AtomicInteger();

  public StoredNotes(DataFolder folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /**
   * Looks whether the notes in a folder can be read.
   *
   * @throws portal.local.data.DamagedFile if they cannot
   */
  public static void check(DataFolder folder) {
    folder.checkJson(FOLDER);
  }

  /** Stores an object under a note. One that is refused leaves none. */
  <T> T around(String bucket, String key, String reason, Supplier<T> storing) {
    String name = "%015d-%06d.json".formatted(clock.millis(), count.incrementAndGet());
    underWay.add(name);
    try {
      write(name, bucket, key, reason);
      return storing.get();
    } catch (AwsServiceException refused) {
      remove(name);
      throw refused;
    } finally {
      underWay.remove(name);
    }
  }

  private void write(String name, String bucket, String key, String reason) {
    folder.write(
        FOLDER + "/" + name,
        JsonNodeFactory.instance
            .objectNode()
            .put("id", UUID.randomUUID().toString())
            .put("bucket", bucket)
            .put("key", key)
            .put("reason", reason)
            .put("time", clock.instant().toString()));
  }

  /** The notes of all that is not being stored just now, oldest first. */
  List<Note> all() {
    return folder.names(FOLDER).stream()
        .filter(name -> !underWay.contains(name))
        .flatMap(
            name -> folder.readJson(FOLDER + "/" + name).map(kept -> note(name, kept)).stream())
        .toList();
  }

  void remove(String name) {
    folder.delete(FOLDER + "/" + name);
  }

  private static Note note(String name, JsonNode kept) {
    return new Note(
        name,
        kept.path("id").asText(),
        kept.path("bucket").asText(),
        kept.path("key").asText(),
        kept.path("reason").asText(),
        Instant.parse(kept.path("time").asText()));
  }

  /**
   * That an object may have been stored.
   *
   * @param id of its event
   * @param reason the call that stored it
   */
  record Note(String name, String id, String bucket, String key, String reason, Instant time) {}
}
