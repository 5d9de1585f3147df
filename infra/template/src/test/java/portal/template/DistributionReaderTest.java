package portal.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistributionReaderTest {
  private static final String YAML =
      """
      Resources:
        Web: {Type: AWS::S3::Bucket}
        Api: {Type: AWS::ApiGatewayV2::Api}
        Stage: {Type: AWS::ApiGatewayV2::Stage, Properties: {StageName: $default, AutoDeploy: true}}
        Site:
          Type: AWS::CloudFront::Function
          Properties: {Name: site, FunctionConfig: {Runtime: cloudfront-js-2.0}, FunctionCode: 'function handler(event) {}'}
        Headers:
          Type: AWS::CloudFront::ResponseHeadersPolicy
          Properties:
            ResponseHeadersPolicyConfig:
              Name: headers
              CustomHeadersConfig: {Items: [{Header: Cache-Control, Value: no-store, Override: true}]}
              SecurityHeadersConfig:
                ContentTypeOptions: {Override: true}
                FrameOptions: {FrameOption: DENY, Override: false}
                StrictTransportSecurity: {AccessControlMaxAgeSec: 1, Override: true}
        Origin:
          Type: AWS::CloudFront::Distribution
          Properties:
            DistributionConfig:
              Enabled: true
              Origins:
                - {Id: web, DomainName: !GetAtt Web.RegionalDomainName, S3OriginConfig: {OriginAccessIdentity: ''}}
                - {Id: api, DomainName: !Sub '${Api}.execute-api.${AWS::Region}.amazonaws.com', OriginCustomHeaders: [{HeaderName: x-key, HeaderValue: k}]}
              DefaultCacheBehavior:
                TargetOriginId: web
                FunctionAssociations: [{EventType: viewer-request, FunctionARN: !GetAtt Site.FunctionARN}]
              CacheBehaviors:
                - {PathPattern: /api/old/*, TargetOriginId: web}
                - {PathPattern: /api/*, TargetOriginId: api, AllowedMethods: [GET, POST], ResponseHeadersPolicyId: !Ref Headers}
                - {PathPattern: 'file?.txt', TargetOriginId: api}
      """;

  private static DistributionDefinition read(String yaml) {
    return DeploymentReader.read(yaml, DeploymentReaderTest.HERE).distribution().orElseThrow();
  }

  private static String paths(String path) {
    return read(YAML).behaviour(path).paths();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/x, /api/*",
    "/api/, /api/*",
    "/api/old/x, /api/old/*",
    "/api, *",
    "/API/x, *",
    "/other/api/x, *",
    "/file1.txt, file?.txt",
    "/file12.txt, *",
    "/file1xtxt, *",
    "/, *"
  })
  void theFirstPatternThatTakesAPathHasIt(String path, String pattern) {
    assertEquals(pattern, paths(path));
  }

  @Test
  void aBehaviourIsReadWithItsOriginMethodsFunctionsAndHeaders() {
    CacheBehaviour api = read(YAML).behaviour("/api/x");
    assertEquals(new OriginDefinition.Api(Map.of("x-key", "k")), api.origin());
    assertEquals(Set.of("GET", "POST"), api.methods());
    assertEquals(Optional.empty(), api.request());
    assertEquals(
        List.of(
            new ResponseHeader("X-Content-Type-Options", "nosniff", true),
            new ResponseHeader("X-Frame-Options", "DENY", false),
            new ResponseHeader("Cache-Control", "no-store", true)),
        api.headers());
    CacheBehaviour otherwise = read(YAML).otherwise();
    assertEquals(new OriginDefinition.Bucket(), otherwise.origin());
    assertEquals(Set.of("GET", "HEAD"), otherwise.methods());
    assertEquals(
        Optional.of(new EdgeFunction("Site", "function handler(event) {}")), otherwise.request());
    assertEquals(Optional.empty(), otherwise.response());
  }

  @Test
  void aTemplateNeedsNoDistribution() {
    assertTrue(
        DeploymentReader.read("Resources: {}", DeploymentReaderTest.HERE).distribution().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Enabled: true | CustomErrorResponses: [{ErrorCode: 404, ResponsePagePath: /404.html}] |"
            + " does not honour ResponsePagePath",
        "Enabled: true | DefaultRootObject: index.html | does not honour DefaultRootObject",
        "cloudfront-js-2.0 | cloudfront-js-1.0 | has a runtime that the embedded run does not know",
        "TargetOriginId: web | TargetOriginId: none | has an origin that is not there",
        "!GetAtt Site.FunctionARN | somewhere | names no function that is there",
        "!Ref Headers | 67f7725c-6f97-4210-82d7-5512b31e9d03 | names no policy of headers",
        "viewer-request | origin-request | functions that the embedded run does not know",
        "execute-api | elsewhere | is an origin that the embedded run does not know",
        "FrameOption: DENY | Frames: DENY | has no FrameOption",
        "ContentTypeOptions: {Override: true} | XSSProtection: {Override: true} |"
            + " does not honour XSSProtection",
        "PathPattern: /api/* | SmoothStreaming: true, PathPattern: /api/* |"
            + " does not honour SmoothStreaming"
      })
  void whatIsNotUnderstoodIsRefused(String text, String other, String message) {
    String said =
        String.valueOf(
            assertThrows(BrokenTemplate.class, () -> read(YAML.replace(text, other))).getMessage());
    assertTrue(said.contains(message), said);
  }
}
