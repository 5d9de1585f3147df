package portal.local.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which files were there when a portal last ran, so that one that is gone is missed. What is missed
 * would else be made anew, empty, and nobody would be told.
 */
public final class Inventory {
  static final String FILE = "started";

  /** Folders whose files stay once they are there. */
  private static final List<String> LASTING =
      List.of("secrets", "checkpoints", "schedules", "objects");

  private static final List<String> FILES = List.of("clock.json", DataFolder.DATABASE);

  private final DataFolder folder;

  public Inventory(DataFolder folder) {
    this.folder = folder;
  }

  /** Whether a portal has come up on the folder before. */
  public boolean isFirst() {
    return folder.read(FILE).isEmpty();
  }

  /**
   * Looks whether all is still there.
   *
   * @throws DamagedFile if something is not
   */
  public void check() {
    noted().forEach(this::checkIsThere);
  }

  private void checkIsThere(String name) {
    if (!Files.exists(folder.path(name))) {
      throw folder.damaged(name, "is missing");
    }
  }

  /** Notes what is there now, beside what was there before. */
  public void take(Instant now) {
    var names = new TreeSet<String>(noted().toList());
    lasting().forEach(names::add);
    FILES.stream().filter(name -> Files.exists(folder.path(name))).forEach(names::add);
    ObjectNode kept = JsonNodeFactory.instance.objectNode().put("at", now.toString());
    names.forEach(kept.putArray("files")::add);
    folder.write(FILE, kept);
  }

  private Stream<String> noted() {
    return folder.readJson(FILE).stream()
        .flatMap(kept -> kept.path("files").valueStream())
        .map(JsonNode::asText);
  }

  private Stream<String> lasting() {
    return LASTING.stream()
        .flatMap(each -> folder.names(each).stream().map(name -> each + "/" + name));
  }
}
