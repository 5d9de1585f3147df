package portal.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeploymentReaderTest {
  static final Surroundings HERE =
      new Surroundings(
          "http://localhost:1",
          "http://localhost:1/_local/sign-in",
          Map.of("SignInDomain", "local"),
          name -> "secret of " + name);

  private static final String FUNCTION =
      """
      Resources:
        Table: {Type: AWS::DynamoDB::Table, Properties: {KeySchema: [{AttributeName: pk, KeyType: HASH}]}}
        Key: {Type: AWS::SecretsManager::Secret}
        F:
          Type: AWS::Serverless::Function
          Properties:
            Handler: a.B::handleRequest
            Environment:
              Variables:
                ONE: %s
      """;

  private static String variable(String yaml) {
    Deployment deployment = DeploymentReader.read(FUNCTION.formatted(yaml), HERE);
    return deployment.functions().getFirst().variables().getOrDefault("ONE", "");
  }

  private static String refused(String yaml) {
    return String.valueOf(
        assertThrows(BrokenTemplate.class, () -> DeploymentReader.read(yaml, HERE)).getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "!Ref Table | portal-Table",
        "{Ref: Table} | portal-Table",
        "!GetAtt Table.Arn | arn:aws:dynamodb:eu-central-1:000000000000:table/portal-Table",
        "{Fn::GetAtt: [Table, Arn]} |"
            + " arn:aws:dynamodb:eu-central-1:000000000000:table/portal-Table",
        "!Sub '${AWS::StackName}/${Table}/${!kept}' | portal/portal-Table/${kept}",
        "!Sub ['${x}-${AWS::Region}', {x: !Ref Table}] | portal-Table-eu-central-1",
        "!Sub '{{resolve:secretsmanager:${Key}}}' | secret of Key",
        "2026-01-01 | 2026-01-01",
        "7 | 7"
      })
  void valuesAreResolved(String yaml, String value) {
    assertEquals(value, variable(yaml));
  }

  @Test
  void theHostedSignInGivesWayToTheLocalOne() {
    assertEquals(
        "http://localhost:1/_local/sign-in/x",
        variable("!Sub https://local.auth.${AWS::Region}.amazoncognito.com/x"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "!Join [a, b] | template.yaml, line 10: the embedded run does not understand !Join",
        "{Fn::Select: [0, a]} | template.yaml, line 10: the embedded run does not understand"
            + " Fn::Select",
        "!Ref Nowhere | template.yaml, line 10: there is neither a parameter nor a resource"
            + " Nowhere",
        "!GetAtt Nowhere.Arn | template.yaml, line 10: there is no resource for Nowhere.Arn",
        "!GetAtt Table.Nothing | template.yaml, line 10: the embedded run does not know the"
            + " attribute Nothing of Table",
        "!Ref AWS::NotificationARNs | template.yaml, line 10: the embedded run does not know"
            + " AWS::NotificationARNs"
      })
  void anythingElseIsRefusedWithItsLine(String yaml, String message) {
    assertEquals(message, refused(FUNCTION.formatted(yaml)));
  }

  @Test
  void anUnknownTypeIsRefused() {
    assertEquals(
        "template.yaml, line 2: the embedded run does not know the type AWS::Kinesis::Stream of S",
        refused("Resources:\n  S: {Type: AWS::Kinesis::Stream}\n"));
  }

  @Test
  void anUnknownEventTypeIsRefused() {
    String events = FUNCTION.formatted("x") + "      Events: {E: {Type: SQS, Properties: {}}}\n";
    assertEquals(
        "template.yaml, line 11: F.Events.E has a type that the embedded run does not honour: SQS",
        refused(events));
  }

  @Test
  void aPropertyThatIsNotHonouredIsRefused() {
    String events =
        FUNCTION.formatted("x")
            + "      Events: {E: {Type: EventBridgeRule, Properties: {Pattern: {}, State:"
            + " DISABLED}}}\n";
    assertEquals(
        "template.yaml, line 11: the embedded run does not honour State of F.Events.E",
        refused(events));
  }

  @Test
  void aSectionThatIsNotHonouredIsRefused() {
    assertTrue(refused("Conditions: {}\nResources: {}\n").contains("Conditions"));
  }

  @Test
  void brokenYamlIsOneSentenceWithItsLine() {
    assertEquals(
        "template.yaml, line 3: expected ',' or '}', but got <stream end>",
        refused("Resources:\n  A: {Type: b\n"));
  }

  @Test
  void aKeyThatIsThereTwiceIsRefused() {
    assertEquals(
        "template.yaml, line 3: A is there twice", refused("Resources:\n  A: {}\n  A: {}\n"));
  }

  @Test
  void bucketsHaveTheirRulesForPagesAndTellWhatTheyAreTold() {
    String yaml =
        """
        Resources:
          OneMore: {Type: AWS::S3::Bucket}
          Material:
            Type: AWS::S3::Bucket
            Properties:
              NotificationConfiguration: {EventBridgeConfiguration: {EventBridgeEnabled: true}}
              CorsConfiguration:
                CorsRules:
                  - {AllowedOrigins: [a], AllowedMethods: [PUT], AllowedHeaders: [b], ExposedHeaders: [c], MaxAge: 5}
        """;
    var rule = new HttpApi.Cors(List.of("a"), List.of("PUT"), List.of("b"), List.of("c"), 5);
    assertEquals(
        List.of(
            new BucketDefinition("portal-onemore", List.of(), false),
            new BucketDefinition("portal-material", List.of(rule), true)),
        DeploymentReader.read(yaml, HERE).buckets());
  }

  @Test
  void whatABucketSaysAndNobodyHonoursIsRefused() {
    String yaml = "Resources: {B: {Type: AWS::S3::Bucket, Properties: {WebsiteConfiguration: {}}}}";
    assertTrue(refused(yaml).contains("WebsiteConfiguration of B"), refused(yaml));
  }

  @Test
  void aPipeIsReadWithItsFilterAndTarget() {
    String yaml =
        """
        Resources:
          Events: {Type: AWS::DynamoDB::Table, Properties: {TableName: !Sub '${AWS::StackName}-events', KeySchema: [{AttributeName: pk, KeyType: HASH}]}}
          Bus: {Type: AWS::Events::EventBus, Properties: {Name: !Sub '${AWS::StackName}-bus'}}
          DeadLetters: {Type: AWS::SQS::Queue}
          Role:
            Type: AWS::IAM::Role
            Properties:
              AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: pipes.amazonaws.com}, Action: 'sts:AssumeRole'}]}
              Policies: [{PolicyName: all, PolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Action: ['dynamodb:*', 'events:PutEvents', 'sqs:SendMessage'], Resource: '*'}]}}]
          Outbox:
            Type: AWS::Pipes::Pipe
            Properties:
              RoleArn: !GetAtt Role.Arn
              Source: !GetAtt Events.StreamArn
              SourceParameters:
                FilterCriteria: {Filters: [{Pattern: '{"eventName":["INSERT"]}'}]}
                DynamoDBStreamParameters: {MaximumRetryAttempts: -1, DeadLetterConfig: {Arn: !GetAtt DeadLetters.Arn}}
              Target: !GetAtt Bus.Arn
              TargetParameters: {EventBridgeEventBusParameters: {Source: portal, DetailType: $.dynamodb.NewImage.type.S}}
        """;
    PipeDefinition pipe = DeploymentReader.read(yaml, HERE).pipes().getFirst();
    assertEquals("portal-events", pipe.table());
    assertEquals("portal-bus", pipe.bus());
    assertEquals("$.dynamodb.NewImage.type.S", pipe.detailType());
    assertEquals(-1, pipe.retries());
    assertEquals(Optional.of("portal-DeadLetters"), pipe.failures());
  }
}
