package portal.template.iam;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All policies of an account, and who judges by them: what nobody allows is refused, and one deny
 * outweighs every allow.
 *
 * <p>Within an account either a role's policy or the resource's may allow; a service in its own
 * name has no policy of its own. Source: IAM User Guide, "Policy evaluation logic".
 *
 * @param roles the statements of each role, by its ARN
 * @param resources the statements of each resource's policy, by its ARN
 */
public record Policies(Map<String, List<Statement>> roles, Map<String, List<Statement>> resources) {
  public Policies {
    roles = Map.copyOf(roles);
    resources = Map.copyOf(resources);
  }

  /** Whether it may be. */
  public Verdict judge(Access access) {
    List<Statement> own = spoken(identity(access.caller()), access);
    List<Statement> attached = spoken(attached(access.resource()), access);
    if (forbids(own)) {
      return Verdict.DENIED_BY_ROLE;
    }
    if (forbids(attached)) {
      return Verdict.DENIED_BY_RESOURCE;
    }
    return Stream.concat(own.stream(), attached.stream()).anyMatch(Statement::allows)
        ? Verdict.ALLOWED
        : unheard(access.caller());
  }

  private Stream<Statement> identity(Caller caller) {
    return switch (caller) {
      case Caller.InRole role -> roles.getOrDefault(role.arn(), List.of()).stream();
      case Caller.Service _ -> Stream.empty();
    };
  }

  /** Of the resource, or of what it lies in: an object's is its bucket's. */
  private Stream<Statement> attached(String resource) {
    return resources.entrySet().stream()
        .filter(each -> resource.equals(each.getKey()) || resource.startsWith(each.getKey() + "/"))
        .flatMap(each -> each.getValue().stream());
  }

  private static List<Statement> spoken(Stream<Statement> statements, Access access) {
    return statements.filter(statement -> statement.speaksOf(access)).toList();
  }

  private static boolean forbids(List<Statement> statements) {
    return !statements.stream().allMatch(Statement::allows);
  }

  private static Verdict unheard(Caller caller) {
    return switch (caller) {
      case Caller.InRole _ -> Verdict.NOT_ALLOWED_BY_ROLE;
      case Caller.Service _ -> Verdict.NOT_ALLOWED_BY_RESOURCE;
    };
  }
}
