package portal.local.iam;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.template.Deployment;
import portal.template.FunctionDefinition;
import portal.template.Keys;
import portal.template.iam.Access;
import portal.template.iam.Caller;
import portal.template.iam.Policies;
import portal.template.iam.Verdict;

/**
 * Knows who has which access key, and lets requests pass by what the callers' roles may.
 *
 * @param operator the key of whoever runs all this: the pages, the deliveries, tests. It may do
 *     anything.
 * @param callers by the id of their access key
 * @param witness is told of every access that was judged
 */
public record Guard(
    String operator, Map<String, Caller> callers, Policies policies, Keys keys, Witness witness) {
  public Guard {
    callers = Map.copyOf(callers);
  }

  /** Of a deployment: each function has a key of its own, whose id is its name. */
  public static Guard of(Deployment deployment, String operator, Witness witness) {
    return new Guard(
        operator,
        deployment.functions().stream()
            .collect(
                Collectors.toMap(
                    FunctionDefinition::name, each -> Caller.InRole.of(each.role(), each.name()))),
        deployment.policies(),
        deployment.keys(),
        witness);
  }

  /** Where there are no functions. */
  public static Guard ofOperator(String operator) {
    return new Guard(
        operator,
        Map.of(),
        new Policies(Map.of(), Map.of()),
        new Keys(Map.of()),
        (access, verdict) -> {});
  }

  /** Whether somebody has the key. */
  public boolean knows(String key) {
    return key.equals(operator) || callers.containsKey(key);
  }

  /** Whether whoever has the key may do all this. */
  public Decision decide(Optional<String> key, List<Need> needs) {
    if (key.filter(operator::equals).isPresent()) {
      return new Decision.Granted();
    }
    return key.map(callers::get)
        .map(caller -> decide(caller, needs))
        .orElseGet(Decision.Unknown::new);
  }

  private Decision decide(Caller caller, List<Need> needs) {
    return needs.stream()
        .map(need -> new Access(caller, need.action(), need.resource(), need.context()))
        .flatMap(access -> Stream.concat(Stream.of(access), keys.alsoNeeded(access)))
        .flatMap(this::refused)
        .findFirst()
        .orElseGet(Decision.Granted::new);
  }

  private Stream<Decision> refused(Access access) {
    Verdict verdict = policies.judge(access);
    witness.saw(access, verdict);
    return verdict == Verdict.ALLOWED
        ? Stream.of()
        : Stream.of(new Decision.Refused(verdict.message(access)));
  }
}
