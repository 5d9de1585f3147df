package portal.local.streams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import portal.local.data.DataFolder;

/** How far one consumer has come in each shard of its stream. */
final class Checkpoints {
  private static final String FOLDER = "checkpoints";
  private static final String END = "end";

  private final DataFolder folder;
  private final String file;
  private final Map<String, String> shards = new TreeMap<>();

  Checkpoints(DataFolder folder, String consumer) {
    this.folder = folder;
    this.file = FOLDER + "/" + consumer + ".json";
    folder.readJson(file, Checkpoints::read).ifPresent(shards::putAll);
  }

  static void check(DataFolder folder) {
    folder.names(FOLDER).forEach(name -> folder.readJson(FOLDER + "/" + name, Checkpoints::read));
  }

  private static Map<String, String> read(JsonNode json) {
    var read = new HashMap<String, String>();
    json.properties().forEach(shard -> read.put(shard.getKey(), position(shard.getValue())));
    return read;
  }

  private static String position(JsonNode value) {
    String text = value.asText();
    if (!text.equals(END) && !text.matches("\\d+")) {
      throw new IllegalArgumentException("No position in a shard: " + value);
    }
    return text;
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
