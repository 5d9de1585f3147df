package portal.template.iam;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is to be judged: somebody wants to do something to something.
 *
 * @param action such as {@code s3:GetObject}
 * @param resource its ARN, or {@code *} where the action knows none
 * @param context what conditions ask for, by key; keys differ not by case
 */
public record Access(Caller caller, String action, String resource, Map<String, String> context) {
  /** The role that asks; only there if one does. */
  private static final String PRINCIPAL = "aws:PrincipalArn";

  public Access {
    var lower = new TreeMap<String, String>();
    context.forEach((key, value) -> lower.put(key.toLowerCase(Locale.ROOT), value));
    if (caller instanceof Caller.InRole role) {
      lower.put(PRINCIPAL.toLowerCase(Locale.ROOT), role.arn());
    }
    context = Map.copyOf(lower);
  }

  /** Without anything that a condition could ask for. */
  public Access(Caller caller, String action, String resource) {
    this(caller, action, resource, Map.of());
  }

  Optional<String> context(String key) {
    return Optional.ofNullable(context.get(key.toLowerCase(Locale.ROOT)));
  }
}
