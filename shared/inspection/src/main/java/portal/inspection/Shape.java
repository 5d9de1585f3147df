package portal.inspection;

import java.util.Optional;

/** The form that files of one format have, watched while one streams by. */
interface Shape {

  /** The next bytes, from the start of the buffer, which the caller uses again. */
  default void pass(byte[] bytes, int count) {}

  /** What is wrong with the file, once all has passed. */
  Optional<Reason> fault(Ends ends);
}
