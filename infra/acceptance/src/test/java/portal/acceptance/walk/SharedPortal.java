package portal.acceptance.walk;

/**
 * One portal for all test classes that only add to what is there and look at nothing but theirs.
 */
public final class SharedPortal extends InCommon<RunningPortal> {
  public SharedPortal() {
    super(RunningPortal.class, RunningPortal::in, RunningPortal::close);
  }
}
