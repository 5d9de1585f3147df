package portal.template;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    List<FunctionDefinition> functions =
        stacks.stream().map(FunctionReader::functions).flatMap(List::stream).toList();
    RoleReader roles = RoleReader.of(stacks, functions);
    var deployment =
        new Deployment(
            functions,
            all("AWS::DynamoDB::Table", TableReader::table),
            all("AWS::Pipes::Pipe", PipeReader::pipe),
            all("AWS::S3::Bucket", BucketReader::bucket),
            Set.copyOf(all("AWS::SES::ConfigurationSet", (name, of) -> name)),
            ApiReader.api(root),
            signIn(),
            roles.policies(),
            Keys.of(stacks),
            distribution());
    var whole = new WholeCheck(root.template(), deployment);
    whole.check(
        all("AWS::Events::EventBus", (name, of) -> name),
        all("AWS::SQS::Queue", (name, of) -> lastPart(name)));
    new ErrandCheck(root.template(), roles, deployment).check();
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

  private Optional<DistributionDefinition> distribution() {
    var reader =
        new DistributionReader(
            root.ofType("AWS::CloudFront::Function"),
            root.ofType("AWS::CloudFront::ResponseHeadersPolicy"),
            root.names());
    return root.ofType("AWS::CloudFront::Distribution").values().stream()
        .findFirst()
        .map(reader::distribution);
  }

  /** The last part of an ARN or URL: the name of what it addresses. */
  static String lastPart(String address) {
    return new ArrayList<>(List.of(address.split("[/:]"))).getLast();
  }
}
