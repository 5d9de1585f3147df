package portal.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a distribution with its functions and policies, which the other resources name. */
final class DistributionReader {
  private static final List<String> READING = List.of("GET", "HEAD");
  private static final String RUNTIME = "cloudfront-js-2.0";

  private final Map<String, EdgeFunction> functions = new HashMap<>();
  private final Map<String, List<ResponseHeader>> policies = new HashMap<>();

  DistributionReader(
      Map<String, Properties> functions, Map<String, Properties> policies, ResourceNames names) {
    functions.forEach(
        (id, of) -> this.functions.put(names.functionAtTheEdge(id), function(id, of)));
    policies.forEach((id, of) -> this.policies.put(names.ref(id), HeadersReader.headers(of)));
  }

  private static EdgeFunction function(String id, Properties of) {
    Properties config = of.ignore("Name", "AutoPublish").child("FunctionConfig").ignore("Comment");
    if (!config.text("Runtime").equals(RUNTIME)) {
      throw config.broken("has a runtime that the embedded run does not know");
    }
    var function = new EdgeFunction(id, of.text("FunctionCode"));
    List.of(of, config).forEach(Properties::done);
    return function;
  }

  DistributionDefinition distribution(Properties of) {
    Properties config = of.ignore("Tags").child("DistributionConfig");
    config.ignore("Enabled", "Aliases", "HttpVersion", "ViewerCertificate", "Comment");
    config.ignore("PriceClass", "IPV6Enabled", "Logging");
    config
        .children("CustomErrorResponses")
        .forEach(DistributionReader::demandThatItReplacesNothing);
    config.ignore("CustomErrorResponses");
    Map<String, OriginDefinition> origins = OriginReader.origins(config);
    var distribution =
        new DistributionDefinition(
            config.children("CacheBehaviors").stream()
                .map(behaviour -> behaviour(behaviour.text("PathPattern"), behaviour, origins))
                .toList(),
            behaviour("*", config.child("DefaultCacheBehavior"), origins));
    List.of(of, config).forEach(Properties::done);
    return distribution;
  }

  /** Nothing is cached here, so that only a page in place of an error would differ. */
  private static void demandThatItReplacesNothing(Properties error) {
    error.ignore("ErrorCode", "ErrorCachingMinTTL").done();
  }

  private CacheBehaviour behaviour(
      String paths, Properties of, Map<String, OriginDefinition> origins) {
    of.ignore("ViewerProtocolPolicy", "Compress", "CachePolicyId", "CachedMethods");
    of.ignore("OriginRequestPolicyId");
    OriginDefinition origin = origins.get(of.text("TargetOriginId"));
    if (origin == null) {
      throw of.broken("has an origin that is not there");
    }
    List<String> methods = of.texts("AllowedMethods");
    Map<String, EdgeFunction> around = around(of);
    var behaviour =
        new CacheBehaviour(
            paths,
            origin,
            Set.copyOf(methods.isEmpty() ? READING : methods),
            Optional.ofNullable(around.remove("viewer-request")),
            Optional.ofNullable(around.remove("viewer-response")),
            headers(of));
    if (!around.isEmpty()) {
      throw of.broken("has functions that the embedded run does not know: " + around.keySet());
    }
    of.done();
    return behaviour;
  }

  private Map<String, EdgeFunction> around(Properties behaviour) {
    var around = new HashMap<String, EdgeFunction>();
    for (Properties association : behaviour.children("FunctionAssociations")) {
      EdgeFunction named = functions.get(association.text("FunctionARN"));
      if (named == null) {
        throw association.broken("names no function that is there");
      }
      around.put(association.text("EventType"), named);
      association.done();
    }
    return around;
  }

  private List<ResponseHeader> headers(Properties behaviour) {
    Optional<String> policy = behaviour.optional("ResponseHeadersPolicyId");
    if (policy.isPresent() && !policies.containsKey(policy.get())) {
      throw behaviour.broken("names no policy of headers that is there");
    }
    return policy.map(name -> policies.getOrDefault(name, List.of())).orElse(List.of());
  }
}
