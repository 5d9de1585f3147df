package portal.acceptance.crash;

import java.util.ArrayList;
import java.util.List;
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

  private volatile Reach reach = Reach.EVERY;
  private final AtomicInteger calls = new AtomicInteger();
  private volatile Death death = Death.NONE;

  /** Which deaths there are. */
  enum Reach {
    /** Before and after every call. */
    EVERY,
    /**
     * Before the first and after every call, but not those to the mail service and the mail ledger,
     * which are the same for whatever is mailed. Nothing that lasts happens between two calls, so
     * that whoever dies after one has died before the next.
     */
    OWN
  }

  /** From now on; {@code -Dportal.crash=every} makes each reach the longest. */
  void reach(Reach usual) {
    boolean isEvery = System.getProperty("portal.crash", "").equals("every");
    reach = isEvery ? Reach.EVERY : usual;
  }

  /** On which side of a call a function dies. */
  enum Side {
    /** The call was never made. */
    BEFORE,
    /** The call had its effect; nobody learned of it. */
    AFTER
  }

  /** The last call of whoever makes it. */
  record Death(int call, Side side) {
    static final Death NONE = new Death(-1, Side.BEFORE);
  }

  /** All deaths of something that makes so many calls. */
  List<Death> deaths(int count) {
    List<Death> deaths = new ArrayList<>();
    for (int call = 1; call <= count; call++) {
      if (reach == Reach.EVERY || call == 1) {
        deaths.add(new Death(call, Side.BEFORE));
      }
      deaths.add(new Death(call, Side.AFTER));
    }
    return deaths;
  }

  void arm(Death next) {
    calls.set(0);
    death = next;
  }

  void disarm() {
    death = Death.NONE;
  }

  /** How many calls were made since it was armed. */
  int count() {
    return calls.get();
  }

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    if (reach == Reach.OWN && isAboutMail(context.request())) {
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
    if (number == death.call() && death.side() == here) {
      throw new Crash(number);
    }
  }

  private static boolean isAboutMail(SdkRequest request) {
    return request.getClass().getPackageName().contains("sesv2")
        || request.toString().contains("portal-Mails");
  }
}
