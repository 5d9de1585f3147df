package portal.local.streams;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import portal.local.data.DataFolder;

/** How far one consumer has come in each shard of its stream. */
final class Checkpoints {
  private static final String END = "end";

  private final DataFolder folder;
  private final String file;
  private final Map<String, String> shards = new TreeMap<>();

  Checkpoints(DataFolder folder, String consumer) {
    this.folder = folder;
    this.file = "checkpoints/" + consumer + ".json";
    folder
        .readJson(file)
        .ifPresent(
            json -> json.properties().forEach(e -> shards.put(e.getKey(), e.getValue().asText())));
  }

  Optional<String> last(String shard) {
    return Optional.ofNullable(shards.get(shard));
  }

  boolean ended(String shard) {
    return END.equals(shards.get(shard));
  }

  void advance(String shard, String sequenceNumber) {
    shards.put(shard, sequenceNumber);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    shards.forEach(json::put);
    folder.write(file, json);
  }

  void end(String shard) {
    advance(shard, END);
  }
}
