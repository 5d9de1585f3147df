package portal.capability;

import java.time.Instant;

/** The codes by which subjects' holders confirm; each has one at most. */
public interface Confirmations {

  /** Looks whether this is the subject's code. A wrong one has cost a try, whatever follows. */
  Looked look(String subject, ConfirmationCode code, Instant now);

  /** What came of a code. */
  sealed interface Looked {

    /** It is the code, to be used up together with what it confirms. */
    record Right(Confirmation confirmation) implements Looked {}

    /** It is not, and so many tries are left. */
    record Wrong(int left) implements Looked {}

    /** No code holds: none was mailed, it ran out, or its tries or its use have ended it. */
    record None() implements Looked {}
  }
}
