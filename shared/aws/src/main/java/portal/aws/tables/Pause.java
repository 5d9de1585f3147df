package portal.aws.tables;

/** How long to wait before trying again. */
@FunctionalInterface
public interface Pause {

  /** Waits before the given try; the second is the first that waits. */
  void beforeTry(int number);
}
