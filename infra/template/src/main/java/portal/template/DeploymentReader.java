package portal.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a template into what it deploys. */
public final class DeploymentReader {
  private final Template template;
  private final Resolver resolver;

  private DeploymentReader(Template template, Surroundings surroundings) {
    this.template = template;
    this.resolver = new Resolver(template, surroundings);
  }

  /**
   * What the file deploys in these surroundings.
   *
   * @throws BrokenTemplate if it is wrong or says something that is not honoured here
   */
  public static Deployment read(Path file, Surroundings surroundings) {
    return new DeploymentReader(TemplateReader.read(file), surroundings).deployment();
  }

  static Deployment read(String yaml, Surroundings surroundings) {
    return new DeploymentReader(TemplateReader.read(yaml), surroundings).deployment();
  }

  private Deployment deployment() {
    TemplateCheck.check(template, resolver);
    var functions = new FunctionReader(template, resolver);
    return new Deployment(
        ofType("AWS::Serverless::Function").entrySet().stream()
            .map(entry -> functions.function(entry.getKey(), entry.getValue()))
            .toList(),
        ofType("AWS::DynamoDB::Table").entrySet().stream()
            .map(entry -> TableReader.table(entry.getKey(), entry.getValue()))
            .toList(),
        ofType("AWS::Pipes::Pipe").entrySet().stream()
            .map(entry -> PipeReader.pipe(entry.getKey(), entry.getValue()))
            .toList(),
        ofType("AWS::S3::Bucket").entrySet().stream()
            .map(
                entry ->
                    BucketReader.bucket(resolver.names().ref(entry.getKey()), entry.getValue()))
            .toList(),
        ofType("AWS::Serverless::HttpApi").values().stream()
            .findFirst()
            .map(DeploymentReader::api)
            .orElse(new HttpApi(Map.of(), Optional.empty())),
        signIn(),
        distribution());
  }

  private Map<String, Properties> ofType(String type) {
    var found = new LinkedHashMap<String, Properties>();
    for (Map.Entry<String, JsonNode> resource : template.root().path("Resources").properties()) {
      if (resource.getValue().path("Type").asText().equals(type)) {
        found.put(resource.getKey(), properties(resource.getKey(), resource.getValue()));
      }
    }
    return found;
  }

  private Properties properties(String id, JsonNode resource) {
    String pointer = "/Resources/" + id + "/Properties";
    return new Properties(
        template, pointer, resolver.resolve(resource.path("Properties"), pointer));
  }

  private static HttpApi api(Properties api) {
    api.ignore("DefaultRouteSettings", "AccessLogSettings", "StageName", "FailOnWarnings");
    var authorizers = new HashMap<String, HttpApi.Authorizer>();
    Properties declared = api.child("Auth").child("Authorizers");
    for (String name : declared.names()) {
      Properties authorizer = declared.child(name).ignore("IdentitySource");
      Properties jwt = authorizer.child("JwtConfiguration");
      authorizers.put(name, new HttpApi.Authorizer(jwt.text("issuer"), jwt.texts("audience")));
      jwt.done();
      authorizer.done();
    }
    var cors = api.has("CorsConfiguration") ? cors(api.child("CorsConfiguration")) : null;
    api.done();
    return new HttpApi(authorizers, Optional.ofNullable(cors));
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

  private SignIn signIn() {
    for (Map.Entry<String, Properties> client : ofType("AWS::Cognito::UserPoolClient").entrySet()) {
      Properties of = client.getValue();
      String issuer =
          "https://cognito-idp.%s.amazonaws.com/%s"
              .formatted(Surroundings.REGION, of.text("UserPoolId"));
      return new SignIn(
          issuer,
          resolver.names().ref(client.getKey()),
          of.texts("CallbackURLs"),
          of.texts("LogoutURLs"));
    }
    return new SignIn("", "", List.of(), List.of());
  }

  private Optional<DistributionDefinition> distribution() {
    var reader =
        new DistributionReader(
            ofType("AWS::CloudFront::Function"),
            ofType("AWS::CloudFront::ResponseHeadersPolicy"),
            resolver.names());
    return ofType("AWS::CloudFront::Distribution").values().stream()
        .findFirst()
        .map(reader::distribution);
  }

  /** The last part of an ARN or URL: the name of what it addresses. */
  static String lastPart(String address) {
    return new ArrayList<>(List.of(address.split("[/:]"))).getLast();
  }
}
