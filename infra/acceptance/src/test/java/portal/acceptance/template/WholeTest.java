package portal.acceptance.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.api.Test;
import portal.template.Deployment;

/** The templates as the embedded run understands them, which refuses what it does not. */
final class WholeTest {
  private final Deployment deployment = Resolved.deployment();

  @Test
  void allThatIsDeclaredIsUnderstood() {
    SamTemplate template = SamTemplate.read();
    assertEquals(template.functions().size(), deployment.functions().size());
    assertEquals(template.resources("AWS::DynamoDB::Table").size(), deployment.tables().size());
    assertTrue(deployment.distribution().isPresent());
  }

  @Test
  void pagesMayConnectToTheBucketsWhereverTheyAre() {
    String policy =
        deployment
            .distribution(URI.create("http://127.0.0.1:9"))
            .orElseThrow()
            .otherwise()
            .headers()
            .stream()
            .filter(header -> header.name().equals("Content-Security-Policy"))
            .findFirst()
            .orElseThrow()
            .value();
    assertTrue(policy.contains("http://127.0.0.1:9;"), policy);
    assertFalse(policy.contains("amazonaws.com"), policy);
  }
}
