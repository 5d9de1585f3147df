package portal.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NestedStacksTest {
  private static final Surroundings HERE =
      new Surroundings("http://localhost:1", "", Map.of("Zone", "Europe/Vienna"), name -> name);

  private static final String ROOT =
      """
      Parameters:
        Zone: {Type: String}
      Resources:
        Api: {Type: AWS::ApiGatewayV2::Api}
        Stage: {Type: AWS::ApiGatewayV2::Stage, Properties: {ApiId: !Ref Api, StageName: $default, AutoDeploy: true}}
        Staff: {Type: AWS::ApiGatewayV2::Authorizer, Properties: {ApiId: !Ref Api, JwtConfiguration: {Issuer: i, Audience: [a]}}}
        Bus: {Type: AWS::Events::EventBus, Properties: {Name: !Sub '${AWS::StackName}-bus'}}
        Notes:
          Type: AWS::Serverless::Application
          Properties:
            Location: notes/template.yaml
            Parameters: {Portal: !Ref AWS::StackName, Api: !Ref Api, Authorizer: !Ref Staff, Zone: !Ref Zone}
      """;

  private static final String NESTED =
      """
      Parameters:
        Portal: {Type: String}
        Api: {Type: String}
        Authorizer: {Type: String}
        Zone: {Type: String, AllowedPattern: '[A-Z].*'}
      Globals: {Function: {Environment: {Variables: {ZONE: !Ref Zone}}}}
      Resources:
        Notes: {Type: AWS::DynamoDB::Table, Properties: {TableName: !Sub '${Portal}-notes', KeySchema: [{AttributeName: pk, KeyType: HASH}]}}
        Write:
          Type: AWS::Serverless::Function
          Properties:
            Handler: a.B::handleRequest
            Environment: {Variables: {NOTES_TABLE: !Ref Notes, STACK: !Ref AWS::StackName}}
            Events: {Told: {Type: EventBridgeRule, Properties: {EventBusName: !Sub '${Portal}-bus', Pattern: {}}}}
        WriteIntegration: {Type: AWS::ApiGatewayV2::Integration, Properties: {ApiId: !Ref Api, IntegrationUri: !Ref Write.Alias, PayloadFormatVersion: '2.0'}}
        WritePermission: {Type: AWS::Lambda::Permission, Properties: {FunctionName: !Ref Write.Alias, Action: lambda:InvokeFunction, Principal: apigateway.amazonaws.com, SourceArn: !Sub 'arn:aws:execute-api:r:a:${Api}/*'}}
        Post: {Type: AWS::ApiGatewayV2::Route, Properties: {ApiId: !Ref Api, RouteKey: 'POST /api/notes', AuthorizationType: JWT, AuthorizerId: !Ref Authorizer, Target: !Sub 'integrations/${WriteIntegration}'}}
      """;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private Deployment read(String root, String nested) {
    try {
      Files.createDirectories(folder.resolve("notes"));
      Files.writeString(folder.resolve("notes/template.yaml"), nested);
      return DeploymentReader.read(Files.writeString(folder.resolve("template.yaml"), root), HERE);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private String refused(String root, String nested) {
    return String.valueOf(
        assertThrows(BrokenTemplate.class, () -> read(root, nested)).getMessage());
  }

  @Test
  void whatANestedStackDeclaresIsDeployedWithTheRoot() {
    Deployment deployment = read(ROOT, NESTED);
    FunctionDefinition write = deployment.functions().getFirst();
    assertEquals("notes/template.yaml", write.template());
    assertEquals("portal-notes", deployment.tables().getFirst().name());
    assertEquals(
        Map.of(
            "NOTES_TABLE", "portal-notes", "ZONE", "Europe/Vienna", "STACK", "portal-Notes-nested"),
        write.variables());
    assertEquals("portal-bus", write.triggers(Trigger.BusRule.class).getFirst().bus());
    assertEquals(
        List.of(new Trigger.Route("POST", "/api/notes", Optional.of("portal-Staff"), List.of())),
        write.triggers(Trigger.Route.class));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Zone: !Ref Zone} | Zone: !Ref Zone, More: x} |"
            + " it is given More, which it does not declare",
        ", Zone: !Ref Zone} | } | the parameter Zone has no value",
        "Zone: !Ref Zone} | Zone: nowhere} | the parameter Zone does not take the value nowhere",
        "Location: notes/ | Location: missing/ | cannot be read",
        "-bus'}} | -other'}} | there is no event bus portal-bus",
        "AutoDeploy: true | AutoDeploy: false | has no stage $default that deploys"
      })
  void whatTheRootGetsWrongIsRefused(String text, String instead, String message) {
    String said = refused(ROOT.replace(text, instead), NESTED);
    assertTrue(said.contains(message), said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Principal: apigateway.amazonaws.com | Principal: events.amazonaws.com |"
            + " leads to Write, which the API may not invoke",
        "AuthorizationType: JWT | AuthorizationType: NONE | names an authorizer or the type JWT",
        "AuthorizerId: !Ref Authorizer | AuthorizerId: other | there is no authorizer other",
        "integrations/${WriteIntegration} | integrations/x | leads to no integration of its stack",
        "PayloadFormatVersion: '2.0' | PayloadFormatVersion: '1.0' | another payload than 2.0",
        "!Ref Write.Alias, P | !GetAtt Write.Arn, P | leads to no alias of a function",
        "Type: EventBridgeRule | Type: HttpApi | does not honour: HttpApi",
        "Post: {Type: AWS::ApiGatewayV2::Route | Post: {DependsOn: [X], Type:"
            + " AWS::ApiGatewayV2::Route | Post depends on X, which is not there"
      })
  void whatANestedStackGetsWrongIsRefused(String text, String instead, String message) {
    String said = refused(ROOT, NESTED.replace(text, instead));
    assertTrue(said.contains(message), said);
  }

  @Test
  void aFunctionIsThereOnce() {
    String again = ROOT.substring(ROOT.indexOf("  Notes:")).replace("  Notes:", "  Again:");
    assertEquals("template.yaml: the function Write is there twice", refused(ROOT + again, NESTED));
  }
}
