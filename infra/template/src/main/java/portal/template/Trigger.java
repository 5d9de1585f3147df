package portal.template;

import java.util.List;
import java.util.Optional;

/** What makes a function run. */
public sealed interface Trigger {

  /**
   * A route of the HTTP API.
   *
   * @param authorizer the name of the JWT authorizer that guards it
   */
  record Route(String method, String path, Optional<String> authorizer, List<String> scopes)
      implements Trigger {
    public Route {
      scopes = List.copyOf(scopes);
    }
  }

  /**
   * A table's stream.
   *
   * @param name unique among all consumers; the checkpoint is kept under it
   * @param patterns event patterns of which one must match; none means every record
   */
  record StreamSource(
      String name,
      String table,
      List<String> patterns,
      int batchSize,
      int retries,
      boolean reportsFailures,
      boolean bisects,
      Optional<String> failures)
      implements Trigger {
    public StreamSource {
      patterns = List.copyOf(patterns);
    }
  }

  /**
   * A rule on a bus.
   *
   * @param pattern the event pattern as JSON
   */
  record BusRule(String name, String bus, String pattern, Optional<String> failures)
      implements Trigger {}

  /**
   * A schedule.
   *
   * @param expression {@code rate(..)} or {@code cron(..)}
   */
  record Schedule(
      String name,
      String expression,
      String zone,
      Optional<String> input,
      Optional<String> failures,
      int retries)
      implements Trigger {}
}
