package portal.acceptance.crash;

/**
 * The end of a function's process, in the middle of what it did. The host notices it as it notices
 * a lost process.
 */
final class Crash extends LinkageError {
  private static final long serialVersionUID = 1;

  Crash(int call) {
    super("crash at call " + call);
  }
}
