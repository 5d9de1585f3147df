package portal.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of the template.
 *
 * @param attributes key attributes and their types
 * @param streamView the stream's view type, if it has a stream
 * @param timeToLive the attribute with the time to live, if there is one
 */
public record TableDefinition(
    String name,
    Map<String, String> attributes,
    Keys keys,
    List<Index> indexes,
    Optional<String> streamView,
    Optional<String> timeToLive) {

  public TableDefinition {
    attributes = Map.copyOf(attributes);
    indexes = List.copyOf(indexes);
  }

  /** The same table under another name. */
  public TableDefinition named(String other) {
    return new TableDefinition(other, attributes, keys, indexes, streamView, timeToLive);
  }

  /** A hash key and perhaps a range key. */
  public record Keys(String hash, Optional<String> range) {}

  /** A global secondary index. */
  public record Index(String name, Keys keys, String projection, List<String> included) {
    public Index {
      included = List.copyOf(included);
    }
  }
}
