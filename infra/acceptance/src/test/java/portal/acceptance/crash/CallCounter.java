package portal.acceptance.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import portal.acceptance.tables.TableNames;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Counts the AWS calls of all functions and lets one of them be the last. */
final class CallCounter implements ExecutionInterceptor {
  private static final ExecutionAttribute<Integer> NUMBER =
      new ExecutionAttribute<>("portal.acceptance.call");

  private static final Pattern READ = Pattern.compile("Get|Query|List|Head|BatchGet|Scan");

  /** The calls that read, by number; of the last time when nothing was to die. */
  private final Set<Integer> reads = ConcurrentHashMap.newKeySet();

  private volatile Reach reach = Reach.EVERY;
  private final AtomicInteger calls = new AtomicInteger();
  private volatile Death death = Death.NONE;

  void reach(Reach usual) {
    reach = usual.orEvery();
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
      if (reach == Reach.EVERY || !isLaterRead(call)) {
        deaths.add(new Death(call, Side.AFTER));
      }
    }
    return reach == Reach.ENDS ? List.of(deaths.getFirst(), deaths.getLast()) : deaths;
  }

  private boolean isLaterRead(int call) {
    return call > 1 && reads.contains(call);
  }

  void arm(Death next) {
    calls.set(0);
    if (next.equals(Death.NONE)) {
      reads.clear();
    }
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
    if (reach != Reach.EVERY && isAboutMail(context.request())) {
      attributes.putAttribute(NUMBER, 0);
      return;
    }
    int number = calls.incrementAndGet();
    if (death.equals(Death.NONE) && isRead(context.request())) {
      reads.add(number);
    }
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

  private static boolean isRead(SdkRequest request) {
    return READ.matcher(request.getClass().getSimpleName()).lookingAt();
  }

  private static boolean isAboutMail(SdkRequest request) {
    return request.getClass().getPackageName().contains("sesv2")
        || request.toString().contains(TableNames.of("Mails"));
  }
}
