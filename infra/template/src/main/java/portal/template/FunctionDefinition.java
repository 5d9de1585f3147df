package portal.template;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A function of the template.
 *
 * @param template the name of the template that has it
 * @param line where that has its handler
 * @param role the ARN of the role by which it does what it does
 * @param retries how often an asynchronous invocation that failed is repeated
 * @param failures the queue for asynchronous events that failed for good
 */
public record FunctionDefinition(
    String name,
    String template,
    int line,
    String handlerClass,
    Map<String, String> variables,
    Duration timeout,
    String role,
    int retries,
    Optional<String> failures,
    List<Trigger> triggers) {

  public FunctionDefinition {
    variables = Map.copyOf(variables);
    triggers = List.copyOf(triggers);
  }

  /** What is wrong with it, said with where its template has it. */
  public BrokenTemplate broken(String message) {
    return new BrokenTemplate(template, line, message);
  }

  /** Its triggers of one kind. */
  public <T extends Trigger> List<T> triggers(Class<T> kind) {
    return triggers.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
