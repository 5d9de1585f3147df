package portal.acceptance.template;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portal.launcher.DemoInstitute;
import portal.template.Deployment;
import portal.template.DeploymentReader;
import portal.template.FunctionDefinition;
import portal.template.Stack;
import portal.template.Surroundings;
import portal.template.TableDefinition;
import portal.template.Trigger;

/** The template as the embedded run resolves it, in the surroundings of the sample events. */
public final class Resolved {
  private static final Path FILE = Root.path("template.yaml");
  private static final Surroundings SURROUNDINGS =
      new Surroundings(
          "https://portal.example.com",
          "https://sign-in.example.com",
          parameters(),
          secret -> "secret-of-" + secret);
  private static final Deployment DEPLOYMENT = DeploymentReader.read(FILE, SURROUNDINGS);

  private Resolved() {}

  private static Map<String, String> parameters() {
    var parameters = new HashMap<>(DemoInstitute.parameters());
    parameters.putAll(
        Map.of(
            "PortalHost", "portal.example.com",
            "SignInDomain", "example",
            "MailFrom", "office@example.org",
            "StaffMail", "staff@example.org",
            "MailsPerSecond", "1000",
            "Release", "0".repeat(64)));
    return parameters;
  }

  /** The stacks, each with its values. */
  static List<Stack> stacks() {
    return Stack.all(FILE, SURROUNDINGS);
  }

  /** All that is deployed. */
  public static Deployment deployment() {
    return DEPLOYMENT;
  }

  public static List<TableDefinition> tables() {
    return DEPLOYMENT.tables();
  }

  /** A function's rules. */
  public static List<Trigger.BusRule> rules(String function) {
    return function(function).triggers(Trigger.BusRule.class);
  }

  private static FunctionDefinition function(String name) {
    return DEPLOYMENT.functions().stream()
        .filter(found -> found.name().equals(name))
        .findAny()
        .orElseThrow();
  }

  /** A function's variables; sign-in is the one that the sample events come from. */
  public static Map<String, String> variables(String function) {
    var variables = new HashMap<>(function(function).variables());
    variables.computeIfPresent(
        "STAFF_ISSUER",
        (name, value) -> "https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_example");
    variables.computeIfPresent("STAFF_CLIENT", (name, value) -> "example-client");
    variables.put("AWS_REGION", Surroundings.REGION);
    variables.put("AWS_ACCESS_KEY_ID", "sample");
    variables.put("AWS_SECRET_ACCESS_KEY", "sample");
    return variables;
  }
}
