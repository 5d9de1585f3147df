package portal.template;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the HTTP API: what stands at its door. Its routes stand with their functions. */
final class ApiReader {
  private ApiReader() {}

  static HttpApi api(Stack root) {
    Map<String, Properties> apis = root.ofType("AWS::ApiGatewayV2::Api");
    if (apis.isEmpty()) {
      return new HttpApi("", Map.of(), Optional.empty());
    }
    Map.Entry<String, Properties> only = apis.entrySet().iterator().next();
    Properties api = only.getValue().ignore("Name", "ProtocolType", "Description");
    Optional<HttpApi.Cors> cors =
        api.has("CorsConfiguration")
            ? Optional.of(cors(api.child("CorsConfiguration")))
            : Optional.empty();
    if (root.ofType("AWS::ApiGatewayV2::Stage").values().stream().noneMatch(ApiReader::serves)) {
      throw api.broken("has no stage $default that deploys what is changed");
    }
    api.done();
    return new HttpApi(root.ref(only.getKey()), authorizers(root), cors);
  }

  private static boolean serves(Properties stage) {
    return stage.text("StageName").equals("$default") && stage.value("AutoDeploy").asBoolean();
  }

  private static Map<String, HttpApi.Authorizer> authorizers(Stack root) {
    var authorizers = new HashMap<String, HttpApi.Authorizer>();
    root.ofType("AWS::ApiGatewayV2::Authorizer")
        .forEach((id, of) -> authorizers.put(root.ref(id), authorizer(of)));
    return authorizers;
  }

  private static HttpApi.Authorizer authorizer(Properties of) {
    of.ignore("ApiId", "AuthorizerType", "Name", "IdentitySource");
    Properties jwt = of.child("JwtConfiguration");
    var authorizer = new HttpApi.Authorizer(jwt.text("Issuer"), jwt.texts("Audience"));
    jwt.done();
    of.done();
    return authorizer;
  }

  private static HttpApi.Cors cors(Properties cors) {
    var read =
        new HttpApi.Cors(
            cors.texts("AllowOrigins"),
            cors.texts("AllowMethods"),
            cors.texts("AllowHeaders"),
            cors.texts("ExposeHeaders"),
            cors.number("MaxAge", 0));
    cors.done();
    return read;
  }
}
