package portal.template;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What the template leaves to the place it is deployed to.
 *
 * @param origin scheme and host of the one public origin, such as {@code http://localhost:8080}
 * @param signIn where the local sign-in pages are
 * @param parameters values of the template's parameters
 * @param secrets the value of a secret by its logical id; the same each time
 */
public record Surroundings(
    String origin, String signIn, Map<String, String> parameters, UnaryOperator<String> secrets) {

  /** The region, account and stack that the embedded run claims to be. */
  public static final String REGION = "eu-central-1";

  /** The account of everything local. */
  public static final String ACCOUNT = "000000000000";

  /** The stack's name, first part of every generated name. */
  public static final String STACK = "portal";

  public Surroundings {
    parameters = Map.copyOf(parameters);
  }

  /**
   * The hosted sign-in pages have an address that AWS fixes; here it gives way to the local ones.
   * The only place that knows both.
   */
  String withLocalSignIn(String text) {
    String hosted =
        "https://%s.auth.%s.amazoncognito.com".formatted(parameters.get("SignInDomain"), REGION);
    return text.replace(hosted, signIn);
  }
}
