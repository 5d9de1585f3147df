package portal.aws;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * What a function's host gives it: environment variables, two clocks, entropy and interceptors
 * around its AWS calls. On Lambda that is the process; the embedded run and the tests host many
 * functions in one process and give each its own.
 *
 * @param businessClock the institute's time: deadlines, expiry, the dates of rules. The embedded
 *     run can move it forward.
 * @param systemClock the machine's time: leases, pacing, tokens
 */
public record Host(
    Map<String, String> variables,
    Clock businessClock,
    Clock systemClock,
    RandomGenerator random,
    List<ExecutionInterceptor> interceptors) {

  private static final String DRY_RUN = "PORTAL_DRY_RUN";

  private static final ScopedValue<Host> MAKER = ScopedValue.newInstance();

  public Host {
    variables = Map.copyOf(variables);
    interceptors = List.copyOf(interceptors);
  }

  /**
   * The host of a function that has its process to itself. The only place that reads the process
   * environment.
   */
  public static Host ofProcess() {
    return new Host(
        System.getenv(), Clock.systemUTC(), Clock.systemUTC(), new SecureRandom(), List.of());
  }

  /** Has a function made that this hosts: Lambda's own way to make one takes no argument. */
  public <T, X extends Throwable> T make(ScopedValue.CallableOp<T, X> function) throws X {
    return ScopedValue.where(MAKER, this).call(function);
  }

  /** The host by which a function is being made; none if its process makes it. */
  public static Optional<Host> ofMaker() {
    return MAKER.isBound() ? Optional.of(MAKER.get()) : Optional.empty();
  }

  /**
   * The variable's value.
   *
   * @throws IllegalStateException naming the variable, if the host does not set it
   */
  public String variable(String name) {
    return optional(name)
        .orElseThrow(
            () -> new IllegalStateException("Environment variable " + name + " is not set"));
  }

  /** A host whose functions' AWS calls go nowhere and succeed; for warming up before a snapshot. */
  Host dryRun() {
    Map<String, String> dry = new HashMap<>(variables);
    dry.put(DRY_RUN, "true");
    dry.put("AWS_ACCESS_KEY_ID", "dry");
    dry.put("AWS_SECRET_ACCESS_KEY", "run");
    return new Host(dry, businessClock, systemClock, random, interceptors);
  }

  boolean isDryRun() {
    return variables.containsKey(DRY_RUN);
  }

  public Optional<String> optional(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
  }
}
