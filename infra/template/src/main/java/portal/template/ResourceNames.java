package portal.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** What Ref and GetAtt of a resource give: the physical names and addresses of everything local. */
final class ResourceNames {
  private final Template template;
  private final Resolver resolver;

  ResourceNames(Template template, Resolver resolver) {
    this.template = template;
    this.resolver = resolver;
  }

  String ref(String id) {
    return switch (type(id)) {
      case "AWS::Events::EventBus", "AWS::SES::ConfigurationSet" -> named(id);
      case "AWS::SQS::Queue" ->
          "https://sqs.%s.amazonaws.com/%s/%s"
              .formatted(Surroundings.REGION, Surroundings.ACCOUNT, physical(id));
      case "AWS::Cognito::UserPool" -> Surroundings.REGION + "_" + id;
      // A bucket's name has no capitals.
      case "AWS::S3::Bucket" -> physical(id).toLowerCase(Locale.ROOT);
      case "AWS::SecretsManager::Secret" -> arn("secretsmanager", "secret:" + physical(id));
      default -> physical(id);
    };
  }

  String attribute(String id, String attribute, String pointer) {
    return switch (type(id) + " " + attribute) {
      case "AWS::DynamoDB::Table Arn" -> arn("dynamodb", "table/" + physical(id));
      case "AWS::DynamoDB::Table StreamArn" ->
          arn("dynamodb", "table/" + physical(id) + "/stream/local");
      case "AWS::Events::EventBus Arn" -> arn("events", "event-bus/" + named(id));
      case "AWS::SQS::Queue Arn" -> arn("sqs", physical(id));
      case "AWS::SQS::Queue QueueName" -> physical(id);
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
    JsonNode name = template.resource(id).path("Properties").path("Name");
    String pointer = "/Resources/" + id + "/Properties/Name";
    return name.isMissingNode() ? physical(id) : resolver.resolve(name, pointer).asText();
  }

  static String physical(String id) {
    return Surroundings.STACK + "-" + id;
  }

  private static String arn(String service, String rest) {
    return "arn:aws:%s:%s:%s:%s"
        .formatted(service, Surroundings.REGION, Surroundings.ACCOUNT, rest);
  }
}
