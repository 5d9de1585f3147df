package portal.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Reads a template, and those nested in it, into what they deploy together. */
public final class DeploymentReader {
  private final List<Stack> stacks;
  private final Stack root;

  private DeploymentReader(List<Stack> stacks) {
    this.stacks = stacks;
    this.root = stacks.getFirst();
  }

  /**
   * What the file deploys in these surroundings.
   *
   * @throws BrokenTemplate if it is wrong or says something that is not honoured here
   */
  public static Deployment read(Path file, Surroundings surroundings) {
    return new DeploymentReader(Stack.all(file, surroundings)).deployment();
  }

  static Deployment read(String yaml, Surroundings surroundings) {
    Template template = TemplateReader.read("template.yaml", yaml);
    return new DeploymentReader(List.of(Stack.root(template, surroundings))).deployment();
  }

  private Deployment deployment() {
    stacks.forEach(Stack::check);
    var deployment =
        new Deployment(
            stacks.stream().map(FunctionReader::functions).flatMap(List::stream).toList(),
            all("AWS::DynamoDB::Table", TableReader::table),
            all("AWS::Pipes::Pipe", PipeReader::pipe),
            all("AWS::S3::Bucket", BucketReader::bucket),
            ApiReader.api(root),
            signIn(),
            pageHeaders());
    var whole = new WholeCheck(root.template(), deployment);
    whole.check(
        all("AWS::Events::EventBus", (name, of) -> name),
        all("AWS::SQS::Queue", (name, of) -> lastPart(name)));
    return deployment;
  }

  /** What all stacks have of a type, each with its physical name. */
  private <T> List<T> all(String type, BiFunction<String, Properties, T> read) {
    var found = new ArrayList<T>();
    for (Stack stack : stacks) {
      stack.ofType(type).forEach((id, of) -> found.add(read.apply(stack.ref(id), of)));
    }
    return found;
  }

  private SignIn signIn() {
    for (Map.Entry<String, Properties> client :
        root.ofType("AWS::Cognito::UserPoolClient").entrySet()) {
      Properties of = client.getValue();
      String issuer =
          "https://cognito-idp.%s.amazonaws.com/%s"
              .formatted(Surroundings.REGION, of.text("UserPoolId"));
      return new SignIn(
          issuer, root.ref(client.getKey()), of.texts("CallbackURLs"), of.texts("LogoutURLs"));
    }
    return new SignIn("", "", List.of(), List.of());
  }

  /** Strict transport security is left out: the local origin is plain HTTP. */
  private Map<String, String> pageHeaders() {
    var headers = new HashMap<String, String>();
    for (Properties policy : root.ofType("AWS::CloudFront::ResponseHeadersPolicy").values()) {
      JsonNode security = policy.value("ResponseHeadersPolicyConfig").path("SecurityHeadersConfig");
      put(
          headers,
          "Content-Security-Policy",
          security.at("/ContentSecurityPolicy/ContentSecurityPolicy"));
      put(headers, "X-Frame-Options", security.at("/FrameOptions/FrameOption"));
      put(headers, "Referrer-Policy", security.at("/ReferrerPolicy/ReferrerPolicy"));
      if (security.has("ContentTypeOptions")) {
        headers.put("X-Content-Type-Options", "nosniff");
      }
    }
    return headers;
  }

  private static void put(Map<String, String> headers, String name, JsonNode value) {
    if (value.isTextual()) {
      headers.put(name, value.textValue());
    }
  }

  /** The last part of an ARN or URL: the name of what it addresses. */
  static String lastPart(String address) {
    return new ArrayList<>(List.of(address.split("[/:]"))).getLast();
  }
}
