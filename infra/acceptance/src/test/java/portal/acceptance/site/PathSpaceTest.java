package portal.acceptance.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portal.acceptance.template.Root;
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
      strings = {"/", "/quote", "/kit/dom.js", "/.well-known/security.txt", "/lost", "/api"})
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
    assertFalse(template.contains("CustomErrorResponses"), "It would replace the API's errors");
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
