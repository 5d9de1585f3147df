package portal.acceptance.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portal.template.Deployment;
import portal.template.DeploymentReader;
import portal.template.FunctionDefinition;
import portal.template.Surroundings;
import portal.template.TableDefinition;
import portal.template.Trigger;

/** The template as the embedded run resolves it, in the surroundings of the sample events. */
public final class Resolved {
  private static final Deployment DEPLOYMENT =
      DeploymentReader.read(
          Root.path("template.yaml"),
          new Surroundings(
              "https://portal.example.com",
              "https://sign-in.example.com",
              Map.ofEntries(
                  Map.entry("PortalHost", "portal.example.com"),
                  Map.entry(
                      "CertificateArn", "arn:aws:acm:us-east-1:123456789012:certificate/example"),
                  Map.entry("SignInDomain", "example"),
                  Map.entry("MailFrom", "office@example.org"),
                  Map.entry("StaffMail", "staff@example.org"),
                  Map.entry("MailsPerSecond", "1000"),
                  Map.entry("SellerName", "Example Certification Institute"),
                  Map.entry("SellerStreet", "Musterweg 1"),
                  Map.entry("SellerPostCode", "1010"),
                  Map.entry("SellerCity", "Wien"),
                  Map.entry("SellerCountry", "AT"),
                  Map.entry("SellerVatId", "ATU12345678"),
                  Map.entry("SellerAccount", "AT611904300234573201")),
              secret -> "secret-of-" + secret));

  private Resolved() {}

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
