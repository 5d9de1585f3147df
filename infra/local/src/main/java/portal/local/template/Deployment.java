package portal.local.template;

import java.util.List;
import java.util.Map;

/**
 * What the template deploys, resolved: all that the embedded run serves.
 *
 * @param pageHeaders headers of every page
 */
public record Deployment(
    List<FunctionDefinition> functions,
    List<TableDefinition> tables,
    List<PipeDefinition> pipes,
    HttpApi api,
    SignIn signIn,
    Map<String, String> pageHeaders) {

  public Deployment {
    functions = List.copyOf(functions);
    tables = List.copyOf(tables);
    pipes = List.copyOf(pipes);
    pageHeaders = Map.copyOf(pageHeaders);
  }
}
