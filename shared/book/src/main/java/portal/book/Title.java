package portal.book;

import java.util.List;
import java.util.function.Function;
import portal.json.JsonObject;
import portal.trail.AggregateId;

/**
 * What is said of a book wherever it is used.
 *
 * @param name of the book, as in the key of its items
 * @param subject what it is about, as in the id of its chain
 * @param event what its events are called, before {@code Published} and {@code Withdrawn}
 * @param first the edition that is in the code and in no table; none if the book begins empty
 * @param told what its events tell of an edition: codes and figures, nothing that people wrote
 */
public record Title<V extends Edition>(
    String name, String subject, String event, List<V> first, Function<V, JsonObject> told) {

  public Title {
    first = List.copyOf(first);
  }

  public AggregateId id() {
    return new AggregateId(name + "#" + subject);
  }
}
