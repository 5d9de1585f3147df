package portal.local.iam;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import portal.template.Deployment;
import portal.template.DeploymentReader;
import portal.template.Surroundings;

/** The small template in which one function may do everything and another lacks something. */
public final class Grants {
  static final Map<String, String> PARAMETERS = Map.of("SignInDomain", "x");

  private Grants() {}

  /** What it deploys. */
  public static Deployment deployment() {
    return DeploymentReader.read(
        template(), new Surroundings("http://localhost:1", "", PARAMETERS, name -> name));
  }

  /** Who stands at the doors. */
  public static Guard guard() {
    Deployment deployment = deployment();
    return Guard.of(deployment, "local", AccessLog.of(template(), PARAMETERS, deployment));
  }

  static Path template() {
    try {
      return Path.of(Grants.class.getResource("/grants.yaml").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
