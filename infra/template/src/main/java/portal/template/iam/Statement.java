package portal.template.iam;

import java.util.List;
import java.util.Locale;

/**
 * A statement of a policy.
 *
 * @param of whom it speaks; of a role's own policy, of that role
 * @param actions patterns, in whatever case
 * @param resources patterns of ARNs
 * @param conditions of which all must hold
 */
public record Statement(
    boolean allows,
    Principals of,
    List<String> actions,
    List<String> resources,
    List<Condition> conditions) {
  public Statement {
    actions = List.copyOf(actions);
    resources = List.copyOf(resources);
    conditions = List.copyOf(conditions);
  }

  /** Of a role's own policy, without conditions. */
  public static Statement allow(List<String> actions, String resource) {
    return new Statement(true, Principals.EVERYONE, actions, List.of(resource), List.of());
  }

  boolean speaksOf(Access access) {
    return of.contain(access.caller())
        && actions.stream().anyMatch(action -> matchesAction(action, access.action()))
        && resources.stream().anyMatch(pattern -> Wildcards.matches(pattern, access.resource()))
        && conditions.stream().allMatch(condition -> condition.holds(access));
  }

  private static boolean matchesAction(String pattern, String action) {
    return Wildcards.matches(pattern.toLowerCase(Locale.ROOT), action.toLowerCase(Locale.ROOT));
  }

  /** Whom a statement of a resource's policy speaks of. */
  public record Principals(boolean everyone, List<String> services) {
    /** {@code Principal: '*'}, or no principal, as in a role's own policy. */
    public static final Principals EVERYONE = new Principals(true, List.of());

    public Principals {
      services = List.copyOf(services);
    }

    boolean contain(Caller caller) {
      return everyone
          || (caller instanceof Caller.Service service && services.contains(service.name()));
    }
  }
}
