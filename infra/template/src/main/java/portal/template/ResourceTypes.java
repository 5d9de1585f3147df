package portal.template;

import java.util.Set;

/**
 * Which types of resource the embedded run serves, and which mean nothing on one machine. Any other
 * is refused.
 */
final class ResourceTypes {
  private static final Set<String> SERVED =
      Set.of(
          "AWS::ApiGatewayV2::Api",
          "AWS::ApiGatewayV2::Authorizer",
          "AWS::ApiGatewayV2::Integration",
          "AWS::ApiGatewayV2::Route",
          "AWS::ApiGatewayV2::Stage",
          "AWS::Cognito::UserPool",
          "AWS::Cognito::UserPoolClient",
          "AWS::CloudFront::Distribution",
          "AWS::CloudFront::Function",
          "AWS::CloudFront::ResponseHeadersPolicy",
          "AWS::DynamoDB::Table",
          "AWS::Events::EventBus",
          "AWS::IAM::Role",
          "AWS::IAM::RolePolicy",
          "AWS::KMS::Key",
          "AWS::Lambda::Permission",
          "AWS::Pipes::Pipe",
          "AWS::S3::Bucket",
          "AWS::S3::BucketPolicy",
          "AWS::SecretsManager::Secret",
          "AWS::Serverless::Application",
          "AWS::Serverless::Function",
          "AWS::SES::ConfigurationSet",
          "AWS::SQS::Queue",
          "AWS::SQS::QueuePolicy");

  private static final Set<String> WITHOUT_MEANING =
      Set.of(
          "AWS::CloudFront::OriginAccessControl",
          "AWS::CloudWatch::Alarm",
          "AWS::CloudWatch::Dashboard",
          "AWS::Cognito::UserPoolDomain",
          "AWS::Cognito::UserPoolGroup",
          "AWS::Events::Archive",
          "AWS::GuardDuty::MalwareProtectionPlan",
          "AWS::Logs::LogGroup",
          "AWS::Logs::MetricFilter",
          "AWS::SES::ConfigurationSetEventDestination",
          "AWS::SES::EmailIdentity",
          "AWS::SNS::Subscription",
          "AWS::SNS::Topic",
          "AWS::SNS::TopicPolicy");

  private ResourceTypes() {}

  static boolean served(String type) {
    return SERVED.contains(type);
  }

  static boolean known(String type) {
    return served(type) || WITHOUT_MEANING.contains(type);
  }
}
