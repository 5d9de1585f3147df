package portal.acceptance.crash;

import java.util.List;
import java.util.Optional;
import portal.acceptance.walk.Client.Answer;

/**
 * Something a user does, with what must be so before and what must come of it.
 *
 * @param before what is done to its subject first
 * @param rightBefore what is done to its subject last, because it does not hold for long
 * @param isAlone whether it does at once whatever is due: then it has a portal to itself, whose
 *     time may fly, and each of its deaths needs a subject that was not there before
 */
public record UseCase(
    String name,
    List<UseCase> before,
    Optional<UseCase> rightBefore,
    Act act,
    Check check,
    Reach reach,
    boolean isAlone) {

  public UseCase(String name, List<UseCase> before, Act act, Check check) {
    this(name, before, Optional.empty(), act, check, Reach.OWN, false);
  }

  /** The same, which dies other deaths. */
  public UseCase within(Reach other) {
    return new UseCase(name, before, rightBefore, act, check, other, isAlone);
  }

  /** The same, with a portal to itself. */
  public UseCase alone() {
    return new UseCase(name, before, rightBefore, act, check, reach, true);
  }

  /** The same, right after another. */
  public UseCase rightAfter(UseCase last) {
    return new UseCase(name, before, Optional.of(last), act, check, reach, isAlone);
  }

  /** What the user sends; sent again after a crash, it must be the same request. */
  public interface Act {
    Answer by(Rig rig, Subject subject);
  }

  /** What must be so afterwards, wherever something died. */
  public interface Check {
    void of(Rig rig, Subject subject, String when);

    default Check and(Check other) {
      return (rig, subject, when) -> {
        of(rig, subject, when);
        other.of(rig, subject, when);
      };
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
