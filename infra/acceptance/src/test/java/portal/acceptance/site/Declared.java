package portal.acceptance.site;

import java.util.HashMap;
import java.util.Map;
import portal.acceptance.template.Root;
import portal.launcher.DemoInstitute;
import portal.template.DeploymentReader;
import portal.template.DistributionDefinition;
import portal.template.EdgeFunction;
import portal.template.Surroundings;

/** The distribution of the template, as the embedded run reads it. */
final class Declared {
  private static final String ORIGIN = "http://localhost:1";

  private Declared() {}

  static DistributionDefinition distribution() {
    Map<String, String> parameters = new HashMap<>(DemoInstitute.parameters());
    parameters.put("PortalHost", "localhost:1");
    parameters.put("PortalScheme", "http");
    parameters.put("Release", "0".repeat(64));
    var here = new Surroundings(ORIGIN, ORIGIN + "/_local/sign-in", parameters, name -> "secret");
    return DeploymentReader.read(Root.path("template.yaml"), here).distribution().orElseThrow();
  }

  /** The function that knows the pages. */
  static EdgeFunction siteFunction() {
    return distribution().otherwise().request().orElseThrow();
  }
}
