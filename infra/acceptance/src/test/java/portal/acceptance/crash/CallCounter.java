package portal.acceptance.crash;

import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Counts the AWS calls of all functions and lets one of them be the last. */
final class CallCounter implements ExecutionInterceptor {
  private static final ExecutionAttribute<Integer> NUMBER =
      new ExecutionAttribute<>("portal.acceptance.call");

  private final AtomicInteger calls = new AtomicInteger();
  private volatile int fatal;
  private volatile Side side = Side.BEFORE;

  /** On which side of a call a function dies. */
  enum Side {
    /** The call was never made. */
    BEFORE,
    /** The call had its effect; nobody learned of it. */
    AFTER
  }

  /** From now on, the {@code call}-th call is the last of whoever makes it. */
  void arm(int call, Side side) {
    calls.set(0);
    this.fatal = call;
    this.side = side;
  }

  void disarm() {
    fatal = 0;
  }

  /** How many calls were made since it was armed. */
  int count() {
    return calls.get();
  }

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    int number = calls.incrementAndGet();
    attributes.putAttribute(NUMBER, number);
    dieAt(number, Side.BEFORE);
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    dieAt(attributes.getAttribute(NUMBER), Side.AFTER);
  }

  private void dieAt(int number, Side here) {
    if (number == fatal && side == here) {
      throw new Crash(number);
    }
  }
}
