package portal.local.iam;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import portal.template.Deployment;
import portal.template.DeploymentReader;
import portal.template.Surroundings;

/** The small template in which one function may do everything and another lacks something. */
public final class Grants {
  private Grants() {}

  /** What it deploys. */
  public static Deployment deployment() {
    try {
      return DeploymentReader.read(
          Path.of(Grants.class.getResource("/grants.yaml").toURI()),
          new Surroundings("http://localhost:1", "", Map.of("SignInDomain", "x"), name -> name));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Who stands at the doors. */
  public static Guard guard() {
    return Guard.of(deployment(), "local", line -> {});
  }
}
