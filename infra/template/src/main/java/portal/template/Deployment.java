package portal.template;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portal.template.iam.Policies;

/** What the template deploys, resolved: all that the embedded run serves. */
public record Deployment(
    List<FunctionDefinition> functions,
    List<TableDefinition> tables,
    List<PipeDefinition> pipes,
    List<BucketDefinition> buckets,
    Set<String> configurationSets,
    HttpApi api,
    SignIn signIn,
    Policies policies,
    Keys keys,
    Optional<DistributionDefinition> distribution) {

  public Deployment {
    functions = List.copyOf(functions);
    tables = List.copyOf(tables);
    pipes = List.copyOf(pipes);
    buckets = List.copyOf(buckets);
    configurationSets = Set.copyOf(configurationSets);
  }

  /** The distribution where the buckets that its pages may connect to are not AWS's but here. */
  public Optional<DistributionDefinition> distribution(URI objects) {
    return distribution.map(
        declared -> declared.withHeaderValues(value -> withBuckets(value, objects)));
  }

  private String withBuckets(String value, URI objects) {
    String local = value;
    for (BucketDefinition bucket : buckets) {
      local = local.replace(bucket.origin(), objects.toString());
    }
    return local;
  }
}
