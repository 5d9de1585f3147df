package portal.template;

import java.util.List;
import java.util.Optional;

/**
 * A pipe from a table's stream to a bus.
 *
 * @param source the events' source, or a look-up {@code $.path} in the record
 * @param detailType likewise
 * @param retries negative for without end
 * @param role the ARN of the role that reads, puts and parks
 */
public record PipeDefinition(
    String name,
    String table,
    List<String> patterns,
    int batchSize,
    int retries,
    Optional<String> failures,
    String bus,
    String source,
    String detailType,
    String role) {

  public PipeDefinition {
    patterns = List.copyOf(patterns);
  }
}
