package portal.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.template.iam.Access;
import portal.template.iam.Caller;
import portal.template.iam.Verdict;

/** How policies are read of a template, what is refused of them, and what AWS could not do. */
class GrantsReadTest {
  private static final String TEMPLATE =
      """
      Resources:
        Notes: {Type: AWS::DynamoDB::Table, Properties: {TableName: notes, KeySchema: [{AttributeName: pk, KeyType: HASH}], StreamSpecification: {StreamViewType: NEW_IMAGE}}}
        Bus: {Type: AWS::Events::EventBus, Properties: {Name: bus}}
        Letters: {Type: AWS::SQS::Queue, Properties: {QueueName: letters}}
        LettersPolicy:
          Type: AWS::SQS::QueuePolicy
          Properties:
            Queues: [!Ref Letters]
            PolicyDocument:
              Version: '2012-10-17'
              Statement: [{Effect: Allow, Principal: {Service: events.amazonaws.com}, Action: 'sqs:SendMessage', Resource: !GetAtt Letters.Arn, Condition: {StringEquals: {'aws:SourceAccount': !Ref AWS::AccountId}}}]
        Own:
          Type: AWS::Serverless::Function
          Properties:
            Handler: a.B::handleRequest
            EventInvokeConfig: {DestinationConfig: {OnFailure: {Type: SQS, Destination: !GetAtt Letters.Arn}}}
            Policies: [{Version: '2012-10-17', Statement: [{Effect: Allow, Action: 'dynamodb:GetItem', Resource: !GetAtt Notes.Arn}]}]
            Events:
              Told: {Type: EventBridgeRule, Properties: {EventBusName: !Ref Bus, Pattern: {}, DeadLetterConfig: {Arn: !GetAtt Letters.Arn}}}
              Stream: {Type: DynamoDB, Properties: {Stream: !GetAtt Notes.StreamArn, StartingPosition: TRIM_HORIZON}}
        Shared:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: [lambda.amazonaws.com, pipes.amazonaws.com]}, Action: 'sts:AssumeRole'}]}
            Policies: [{PolicyName: put, PolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Action: 'events:PutEvents', Resource: !GetAtt Bus.Arn}]}}]
        Reading:
          Type: AWS::IAM::RolePolicy
          Properties:
            RoleName: !Ref Shared
            PolicyName: reading
            PolicyDocument:
              Version: '2012-10-17'
              Statement:
                - {Effect: Allow, Action: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'], Resource: !GetAtt Notes.StreamArn}
                - {Effect: Allow, Action: 'dynamodb:ListStreams', Resource: '*'}
                - {Effect: Allow, Action: 'sqs:SendMessage', Resource: !GetAtt Letters.Arn}
        InRole:
          Type: AWS::Serverless::Function
          Properties:
            Handler: a.B::handleRequest
            Role: !GetAtt Shared.Arn
            Events:
              Stream: {Type: DynamoDB, Properties: {Stream: !GetAtt Notes.StreamArn, StartingPosition: TRIM_HORIZON, DestinationConfig: {OnFailure: {Type: SQS, Destination: !GetAtt Letters.Arn}}}}
        Pipe:
          Type: AWS::Pipes::Pipe
          Properties:
            RoleArn: !GetAtt Shared.Arn
            Source: !GetAtt Notes.StreamArn
            SourceParameters: {DynamoDBStreamParameters: {StartingPosition: TRIM_HORIZON, DeadLetterConfig: {Arn: !GetAtt Letters.Arn}}}
            Target: !GetAtt Bus.Arn
            TargetParameters: {EventBridgeEventBusParameters: {Source: s, DetailType: t}}
      """;

  private static final String NOTES = "arn:aws:dynamodb:eu-central-1:000000000000:table/notes";

  private static Deployment read(String yaml) {
    return DeploymentReader.read(yaml, DeploymentReaderTest.HERE);
  }

  private static String refused(String text, String instead) {
    assertTrue(TEMPLATE.contains(text), text);
    String yaml = TEMPLATE.replace(text, instead);
    return String.valueOf(assertThrows(BrokenTemplate.class, () -> read(yaml)).getMessage());
  }

  private static Verdict judged(String role, String action, String resource) {
    Caller caller = Caller.InRole.of("arn:aws:iam::000000000000:role/portal-" + role, "x");
    return read(TEMPLATE).policies().judge(new Access(caller, action, resource, Map.of()));
  }

  @Test
  void aFunctionHasItsOwnPoliciesAndWhatSamAdds() {
    assertEquals(Verdict.ALLOWED, judged("OwnRole", "dynamodb:GetItem", NOTES));
    assertEquals(Verdict.NOT_ALLOWED_BY_ROLE, judged("OwnRole", "dynamodb:PutItem", NOTES));
    assertEquals(Verdict.ALLOWED, judged("OwnRole", "dynamodb:GetRecords", NOTES + "/stream/1"));
    String letters = "arn:aws:sqs:eu-central-1:000000000000:letters";
    assertEquals(Verdict.ALLOWED, judged("OwnRole", "sqs:SendMessage", letters));
    assertEquals(
        Verdict.NOT_ALLOWED_BY_ROLE, judged("OwnRole", "sqs:SendMessage", letters + "-more"));
  }

  @Test
  void aRoleHasItsOwnPoliciesAndWhatIsAttachedToIt() {
    assertEquals(
        Verdict.ALLOWED,
        judged(
            "Shared",
            "events:PutEvents",
            "arn:aws:events:eu-central-1:000000000000:event-bus/bus"));
    assertEquals(Verdict.ALLOWED, judged("Shared", "dynamodb:ListStreams", "*"));
    assertEquals(Verdict.NOT_ALLOWED_BY_ROLE, judged("Shared", "dynamodb:GetItem", NOTES));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'dynamodb:ListStreams', R | 'logs:None', R | perform: dynamodb:ListStreams on resource: *",
        "'dynamodb:GetRecords', | ~~ | perform: dynamodb:GetRecords on resource:"
            + " arn:aws:dynamodb:eu-central-1:000000000000:table/notes/stream/local",
        "'events:PutEvents' | 'events:PutRule' | portal-Pipe is not authorized to perform:"
            + " events:PutEvents",
        "[lambda.amazonaws.com, pipes.amazonaws.com] | pipes.amazonaws.com |"
            + " lambda.amazonaws.com may not take on the role",
        "[lambda.amazonaws.com, pipes.amazonaws.com] | lambda.amazonaws.com |"
            + " pipes.amazonaws.com may not take on the role",
        "{Service: events.amazonaws.com} | {Service: scheduler.amazonaws.com} |"
            + " events.amazonaws.com is not authorized to perform: sqs:SendMessage",
        "!Ref AWS::AccountId | '1' | events.amazonaws.com is not authorized to perform:"
            + " sqs:SendMessage",
        "Action: 'sqs:SendMessage', Resource: !GetAtt Letters.Arn} | Action: 'logs:None', Resource:"
            + " '*'} | InRole is not authorized to perform: sqs:SendMessage"
      })
  void whatAwsCouldNotDoForUsIsRefused(String text, String instead, String message) {
    String said = refused(text, instead);
    assertTrue(said.contains(message), said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "StringEquals | NumericEquals | the operator NumericEquals",
        "StringEquals | ForAnyValue:StringEquals | the operator ForAnyValue:StringEquals",
        "StringEquals | StringEqualsIfExists | the operator StringEqualsIfExists",
        "'aws:SourceAccount' | 'aws:SourceIp' | the key aws:SourceIp",
        "Action: 'dynamodb:GetItem' | NotAction: 'dynamodb:GetItem' | has no Action",
        "'dynamodb:GetItem', R | 'dynamodb:GetItem', NotResource: x, R | does not honour"
            + " NotResource",
        "'dynamodb:GetItem', Resource: !GetAtt Notes.Arn | 'dynamodb:GetItem', Resource:"
            + " 'arn:${aws:username}' | a policy variable",
        "Policies: [{Version: '2012-10-17', | Policies: [{Version: '2008-10-17', | is not of the"
            + " version 2012-10-17",
        "Policies: [{Version: | Policies: [{DynamoDBReadPolicy: {TableName: x}}, {Version: | is not"
            + " of the version",
        "Principal: {Service: events.amazonaws.com} | Principal: {AWS: '*'} | does not honour AWS",
        "'sts:AssumeRole' | 'sts:TagSession' | does more than let services",
        "RoleName: !Ref Shared | RoleName: nobody | is for a role that is not there",
        "AssumeRolePolicyDocument: | ManagedPolicyArns: [x]//AssumeRolePolicyDocument: | does not"
            + " honour ManagedPolicyArns",
        "Role: !GetAtt Shared.Arn | Policies: []//Role: !GetAtt Shared.Arn | count for nothing"
            + " beside its Role"
      })
  void whatIsNotJudgedHereIsRefused(String text, String instead, String message) {
    String said = refused(text, instead.replace("//", "\n      "));
    assertTrue(said.contains(message), said);
  }

  @Test
  void whatLiesUnderAKeyOfOursNeedsTheKeyToo() {
    String key =
        """
          Key:
            Type: AWS::KMS::Key
            Properties:
              KeyPolicy: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {AWS: !Sub 'arn:aws:iam::${AWS::AccountId}:root'}, Action: 'kms:*', Resource: '*'}]}
        """;
    String said =
        refused(
            "  Letters: {Type: AWS::SQS::Queue, Properties: {QueueName: letters}}\n",
            key
                + "  Letters: {Type: AWS::SQS::Queue, Properties: {QueueName: letters,"
                + " KmsMasterKeyId: !Ref Key}}\n");
    assertTrue(
        said.contains(
            "is not authorized to perform: kms:GenerateDataKey on resource:"
                + " arn:aws:kms:eu-central-1:000000000000:key/portal-Key"),
        said);
    String wider = key.replace("${AWS::AccountId}:root", "${AWS::AccountId}:role/x");
    assertTrue(
        refused("Resources:\n", "Resources:\n" + wider).contains("does more than leave the key"));
  }
}
