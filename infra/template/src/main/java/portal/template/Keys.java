package portal.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import portal.template.iam.Access;

/**
 * What lies under a key of ours, and what using it needs of the key. AWS's own keys need nothing.
 *
 * <p>Sources: KMS and DynamoDB, as aws/aws-cdk#7142 found (whoever uses a table needs {@code
 * kms:Decrypt}, for DynamoDB opens the table's key in the caller's name); S3 User Guide, "Uploading
 * and copying objects using multipart upload", and re:Post's "s3-large-file-encryption-kms-key"
 * (opening an upload and putting an object need {@code kms:GenerateDataKey}, parts and reading
 * {@code kms:Decrypt}; whoever puts may do either); SQS Developer Guide, "Key management" (sending
 * needs both).
 *
 * @param keys the ARN of the key, by the ARN of what lies under it
 */
public record Keys(Map<String, String> keys) {
  private static final String DECRYPT = "kms:Decrypt";
  private static final String ALARMS = "cloudwatch.amazonaws.com";
  private static final String GENERATE = "kms:GenerateDataKey";

  public Keys {
    keys = Map.copyOf(keys);
  }

  /** Of all stacks. */
  static Keys of(List<Stack> stacks) {
    var keys = new HashMap<String, String>();
    for (Stack stack : stacks) {
      stack.ofType("AWS::KMS::Key").values().forEach(Keys::demandRoot);
      stack
          .ofType("AWS::DynamoDB::Table")
          .forEach(
              (id, of) ->
                  put(
                      keys,
                      ResourceNames.arn("dynamodb", "table/" + stack.ref(id)),
                      of.value("SSESpecification").path("KMSMasterKeyId").asText()));
      stack
          .ofType("AWS::SQS::Queue")
          .forEach(
              (id, of) ->
                  put(
                      keys,
                      ResourceNames.queue(DeploymentReader.lastPart(stack.ref(id))),
                      of.value("KmsMasterKeyId").asText()));
      stack
          .ofType("AWS::S3::Bucket")
          .forEach(
              (id, of) ->
                  put(
                      keys,
                      "arn:aws:s3:::" + stack.ref(id),
                      of.value("BucketEncryption")
                          .at(
                              "/ServerSideEncryptionConfiguration/0/ServerSideEncryptionByDefault/KMSMasterKeyID")
                          .asText()));
    }
    return new Keys(keys);
  }

  private static void put(Map<String, String> keys, String resource, String key) {
    if (!key.isEmpty() && !key.startsWith("alias/aws/")) {
      keys.put(resource, key.startsWith("arn:") ? key : ResourceNames.key(key));
    }
  }

  /**
   * A key whose policy names the account leaves it to the policies of roles; nobody else is ours.
   * Alarms are not raised here, so that what their service may do with a key means nothing.
   */
  private static void demandRoot(Properties key) {
    key.ignore("Description", "EnableKeyRotation", "KeySpec", "KeyUsage", "PendingWindowInDays");
    Properties policy = key.child("KeyPolicy").ignore("Version");
    for (Properties statement : policy.children("Statement")) {
      statement.ignore("Sid");
      if (statement.child("Principal").optional("Service").equals(Optional.of(ALARMS))) {
        statement.ignore("Effect", "Action", "Resource", "Condition");
        statement.done();
        continue;
      }
      boolean root =
          statement.text("Effect").equals("Allow")
              && statement.text("Action").equals("kms:*")
              && statement.text("Resource").equals("*")
              && statement
                  .child("Principal")
                  .text("AWS")
                  .equals("arn:aws:iam::%s:root".formatted(Surroundings.ACCOUNT));
      if (!root) {
        throw statement.broken("does more than leave the key to the account's own policies");
      }
      statement.done();
    }
    policy.done();
    key.done();
  }

  /** What the same caller must be allowed, too. */
  public Stream<Access> alsoNeeded(Access access) {
    return keys.entrySet().stream()
        .filter(each -> lies(access.resource(), each.getKey()))
        .flatMap(
            each ->
                actions(access.action())
                    .map(action -> new Access(access.caller(), action, each.getValue())));
  }

  private static boolean lies(String resource, String within) {
    return resource.equals(within) || resource.startsWith(within + "/");
  }

  private static Stream<String> actions(String action) {
    return switch (action) {
      case "s3:GetObject" -> Stream.of(DECRYPT);
      case "s3:PutObject", "sqs:SendMessage" -> Stream.of(GENERATE, DECRYPT);
      default -> action.startsWith("dynamodb:") ? Stream.of(DECRYPT) : Stream.of();
    };
  }
}
