package portal.local.iam;

import java.util.function.Consumer;
import portal.template.iam.Access;
import portal.template.iam.Verdict;

/** Is told of every access that a guard has judged. */
@FunctionalInterface
public interface Witness {
  /** What was said of it. */
  void saw(Access access, Verdict verdict);

  /** Has every refusal logged, as a function may well keep it to itself. */
  static Witness ofRefusals(Consumer<String> log) {
    return (access, verdict) -> {
      if (verdict != Verdict.ALLOWED) {
        log.accept(verdict.message(access));
      }
    };
  }

  /** This one, then the other. */
  default Witness and(Witness other) {
    return (access, verdict) -> {
      saw(access, verdict);
      other.saw(access, verdict);
    };
  }
}
