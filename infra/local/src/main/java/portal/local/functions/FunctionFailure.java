package portal.local.functions;

/** A function threw, or ran out of time. */
public final class FunctionFailure extends Exception {
  private final String errorType;

  FunctionFailure(String function, Throwable cause) {
    super(function + " failed: " + cause, cause);
    this.errorType = cause.getClass().getName();
  }

  /** The class of what it threw, as Lambda reports it. */
  public String errorType() {
    return errorType;
  }
}
