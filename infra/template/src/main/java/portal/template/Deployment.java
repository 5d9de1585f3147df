package portal.template;

import java.net.URI;
import java.util.HashMap;
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
    List<BucketDefinition> buckets,
    HttpApi api,
    SignIn signIn,
    Map<String, String> pageHeaders) {

  public Deployment {
    functions = List.copyOf(functions);
    tables = List.copyOf(tables);
    pipes = List.copyOf(pipes);
    buckets = List.copyOf(buckets);
    pageHeaders = Map.copyOf(pageHeaders);
  }

  /** Headers of every page where the buckets are not AWS's but here. */
  public Map<String, String> pageHeaders(URI objects) {
    var headers = new HashMap<String, String>(pageHeaders);
    for (BucketDefinition bucket : buckets) {
      headers.replaceAll((name, value) -> value.replace(bucket.origin(), objects.toString()));
    }
    return Map.copyOf(headers);
  }
}
