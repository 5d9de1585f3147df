package portal.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What Ref and GetAtt of a resource give: the physical names and addresses of everything local. */
final class ResourceNames {
  /** The property by which a template names a resource itself, by type. */
  private static final Map<String, String> NAME =
      Map.of(
          "AWS::DynamoDB::Table", "TableName",
          "AWS::Events::EventBus", "Name",
          "AWS::SES::ConfigurationSet", "Name",
          "AWS::SNS::Topic", "TopicName",
          "AWS::SQS::Queue", "QueueName");

  private final Template template;
  private final Resolver resolver;

  ResourceNames(Template template, Resolver resolver) {
    this.template = template;
    this.resolver = resolver;
  }

  String ref(String id) {
    return switch (type(id)) {
      case "AWS::SQS::Queue" ->
          "https://sqs.%s.amazonaws.com/%s/%s"
              .formatted(Surroundings.REGION, Surroundings.ACCOUNT, named(id));
      case "AWS::SNS::Topic" -> arn("sns", named(id));
      case "AWS::Cognito::UserPool" -> Surroundings.REGION + "_" + id;
      // A bucket's name has no capitals.
      case "AWS::S3::Bucket" -> physical(id).toLowerCase(Locale.ROOT);
      case "AWS::SecretsManager::Secret" -> arn("secretsmanager", "secret:" + physical(id));
      default -> named(id);
    };
  }

  /** SAM's own: the alias that every new version of a function gets. */
  Optional<String> alias(String name) {
    String id = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    return name.endsWith(".Alias") && type(id).equals("AWS::Serverless::Function")
        ? Optional.of(arn("lambda", "function:" + physical(id) + ":live"))
        : Optional.empty();
  }

  String attribute(String id, String attribute, String pointer) {
    return switch (type(id) + " " + attribute) {
      case "AWS::DynamoDB::Table Arn" -> arn("dynamodb", "table/" + named(id));
      case "AWS::DynamoDB::Table StreamArn" -> stream(named(id));
      case "AWS::Events::EventBus Arn" -> arn("events", "event-bus/" + named(id));
      case "AWS::IAM::Role Arn" -> role(physical(id));
      case "AWS::KMS::Key Arn" -> key(physical(id));
      case "AWS::SQS::Queue Arn" -> queue(named(id));
      case "AWS::SQS::Queue QueueName" -> named(id);
      case "AWS::Serverless::Function Arn" -> arn("lambda", "function:" + physical(id));
      case "AWS::CloudFront::Distribution DomainName" -> physical(id) + ".cloudfront.net";
      case "AWS::CloudFront::Function FunctionARN" -> functionAtTheEdge(id);
      case "AWS::S3::Bucket Arn" -> "arn:aws:s3:::" + ref(id);
      case "AWS::S3::Bucket DomainName" -> ref(id) + ".s3.amazonaws.com";
      case "AWS::S3::Bucket RegionalDomainName" ->
          ref(id) + ".s3." + Surroundings.REGION + ".amazonaws.com";
      default -> {
        if (ResourceTypes.served(type(id))) {
          throw template.broken(
              pointer,
              "the embedded run does not know the attribute %s of %s".formatted(attribute, id));
        }
        yield physical(id) + "." + attribute;
      }
    };
  }

  String functionAtTheEdge(String id) {
    return "arn:aws:cloudfront::%s:function/%s".formatted(Surroundings.ACCOUNT, physical(id));
  }

  private String type(String id) {
    return template.resource(id).path("Type").asText();
  }

  private String named(String id) {
    String property = NAME.getOrDefault(type(id), "");
    JsonNode name = template.resource(id).path("Properties").path(property);
    String pointer = "/Resources/" + id + "/Properties/" + property;
    return name.isMissingNode() ? physical(id) : resolver.resolve(name, pointer).asText();
  }

  /** The ARN of a role. */
  static String role(String name) {
    return "arn:aws:iam::%s:role/%s".formatted(Surroundings.ACCOUNT, name);
  }

  /** The ARN of a key. */
  static String key(String id) {
    return arn("kms", "key/" + id);
  }

  /** The ARN of a queue. */
  static String queue(String name) {
    return arn("sqs", name);
  }

  /** The ARN of a table's stream. */
  static String stream(String table) {
    return arn("dynamodb", "table/" + table + "/stream/local");
  }

  static String physical(String id) {
    return Surroundings.STACK + "-" + id;
  }

  static String arn(String service, String rest) {
    return "arn:aws:%s:%s:%s:%s"
        .formatted(service, Surroundings.REGION, Surroundings.ACCOUNT, rest);
  }
}
