package portal.acceptance.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portal.acceptance.template.Root;
import portal.acceptance.template.SamTemplate;
import portal.template.CacheBehaviour;
import portal.template.OriginDefinition;
import portal.template.ResponseHeader;

final class PathSpaceTest {
  private static CacheBehaviour behaviour(String path) {
    return Declared.distribution().behaviour(path);
  }

  private static Map<String, String> headers(CacheBehaviour behaviour) {
    return behaviour.headers().stream()
        .filter(ResponseHeader::override)
        .collect(Collectors.toMap(ResponseHeader::name, ResponseHeader::value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/x", "/l/x/y", "/credentials/1.json", "/.well-known/did.json"})
  void theApiAnswersAndNothingTouchesWhatItSays(String path) {
    CacheBehaviour behaviour = behaviour(path);
    assertTrue(behaviour.origin() instanceof OriginDefinition.Api, path);
    assertEquals(Optional.empty(), behaviour.response());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/quote",
        "/de/quote",
        "/assets/0/kit/dom.js",
        "/.well-known/security.txt",
        "/lost",
        "/api"
      })
  void allElseIsTheSite(String path) {
    assertTrue(behaviour(path).origin() instanceof OriginDefinition.Bucket, path);
  }

  @Test
  void everyBehaviourOfTheApiHasCachingDisabled() {
    // The embedded run caches nothing, so that it does not read this.
    String template = Web.text(Root.path("template.yaml"));
    int behaviours = template.split("TargetOriginId: api", -1).length - 1;
    assertEquals(Declared.distribution().behaviours().size(), behaviours);
    assertEquals(behaviours, template.split("# Managed-CachingDisabled", -1).length - 1);
  }

  /**
   * CloudFront's own ten seconds would show one person's refusal to the next. Source: CloudFront
   * Developer Guide, "HTTP 4xx and 5xx status codes that CloudFront caches"; it does not cache 416.
   */
  @Test
  void noErrorIsKeptOrReplaced() {
    List<String> kept =
        SamTemplate.read().resources("AWS::CloudFront::Distribution").stream()
            .flatMap(
                origin ->
                    origin.property("DistributionConfig", "CustomErrorResponses").items().stream())
            .map(
                error ->
                    error.at("ErrorCode").text()
                        + " "
                        + error.fields().size()
                        + " "
                        + error.at("ErrorCachingMinTTL").text())
            .toList();
    assertEquals(
        List.of(400, 403, 404, 405, 414, 500, 501, 502, 503, 504).stream()
            .map(code -> code + " 2 0")
            .toList(),
        kept);
  }

  @Test
  void aMailedLinkIsToldToNobodyKeptNowhereAndRunsNoScript() {
    Map<String, String> headers = headers(behaviour("/l/secret"));
    assertEquals("no-referrer", headers.get("Referrer-Policy"));
    assertEquals("no-store", headers.get("Cache-Control"));
    String policy = headers.getOrDefault("Content-Security-Policy", "");
    assertTrue(policy.startsWith("default-src 'none';"), policy);
    assertFalse(policy.contains("script-src"), policy);
  }

  @Test
  void missingObjectsAreMissingBecauseTheDistributionMayList() {
    assertTrue(Web.text(Root.path("template.yaml")).contains("Action: s3:ListBucket"));
  }
}
