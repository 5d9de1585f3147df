package portal.acceptance.crash;

import java.util.List;
import portal.acceptance.walk.Client.Answer;

/**
 * Something a user does, with what must be so before and what must come of it.
 *
 * @param before what is done to its subject first
 */
record UseCase(String name, List<UseCase> before, Act act, Check check) {

  /** What the user sends; sent again after a crash, it must be the same request. */
  interface Act {
    Answer by(Rig rig, Subject subject);
  }

  /** What must be so afterwards, wherever something died. */
  interface Check {
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
