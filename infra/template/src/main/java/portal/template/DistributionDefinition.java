package portal.template;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The distribution: which origin answers for which paths, and what happens on the way.
 *
 * @param behaviours the first one that takes a path is the path's
 * @param otherwise the one for every other path
 */
public record DistributionDefinition(List<CacheBehaviour> behaviours, CacheBehaviour otherwise) {
  public DistributionDefinition {
    behaviours = List.copyOf(behaviours);
  }

  /** The behaviour for this path. */
  public CacheBehaviour behaviour(String path) {
    return behaviours.stream()
        .filter(behaviour -> behaviour.takes(path))
        .findFirst()
        .orElse(otherwise);
  }

  /** The same with other values of the headers that its policies put on responses. */
  DistributionDefinition withHeaderValues(UnaryOperator<String> change) {
    return new DistributionDefinition(
        behaviours.stream().map(behaviour -> changed(behaviour, change)).toList(),
        changed(otherwise, change));
  }

  private static CacheBehaviour changed(CacheBehaviour behaviour, UnaryOperator<String> change) {
    return behaviour.withHeaders(
        behaviour.headers().stream()
            .map(
                header ->
                    new ResponseHeader(
                        header.name(), change.apply(header.value()), header.override()))
            .toList());
  }
}
