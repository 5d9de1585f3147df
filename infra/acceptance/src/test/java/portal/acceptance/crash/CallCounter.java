package portal.acceptance.crash;

import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Counts the AWS calls of all functions and lets one of them be the last. */
final class CallCounter implements ExecutionInterceptor {
  private static final ExecutionAttribute<Integer> NUMBER =
      new ExecutionAttribute<>("portal.acceptance.call");

  private final Reach reach;
  private final AtomicInteger calls = new AtomicInteger();
  private volatile int fatal;
  private volatile Side side = Side.BEFORE;

  /** Which calls can be the last. */
  enum Reach {
    EVERY,
    /**
     * Not those to the mail service and the mail ledger, which are the same for whatever is mailed.
     */
    WITHOUT_MAIL
  }

  CallCounter(Reach reach) {
    this.reach = reach;
  }

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
    if (reach == Reach.WITHOUT_MAIL && isAboutMail(context.request())) {
      attributes.putAttribute(NUMBER, 0);
      return;
    }
    int number = calls.incrementAndGet();
    attributes.putAttribute(NUMBER, number);
    dieAt(number, Side.BEFORE);
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    dieAt(attributes.getAttribute(NUMBER), Side.AFTER);
  }

  private void dieAt(int number, Side here) {
    if (number > 0 && number == fatal && side == here) {
      throw new Crash(number);
    }
  }

  private static boolean isAboutMail(SdkRequest request) {
    return request.getClass().getPackageName().contains("sesv2")
        || request.toString().contains("portal-Mails");
  }
}
