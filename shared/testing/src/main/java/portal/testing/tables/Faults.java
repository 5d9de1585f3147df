package portal.testing.tables;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * What goes wrong with the calls of an engine, as a test wants it: the next calls, calls by chance
 * from a seed, or the end of the caller before or after a call. Calls that make or describe tables
 * never fail and are not counted.
 */
public final class Faults {
  private static final int TIMEOUT_MILLIS = 10_000;

  private final Map<Kind, Integer> next = new EnumMap<>(Kind.class);
  private final Map<Kind, Double> chances = new EnumMap<>(Kind.class);
  private Random random = new Random(0);
  private Optional<Death> death = Optional.empty();
  private int calls = 0;

  Faults() {}

  /** Kinds of failures that a caller survives. */
  public enum Kind {
    /**
     * Another transaction has one of the items; nothing is stored. Of transactions; of single
     * writes only if they are next.
     */
    CONFLICT,
    /** Too much is asked for; nothing is stored. Of every call. */
    THROTTLE,
    /** All is stored, but the caller learns only that it knows nothing. Of writes. */
    LOST_ACKNOWLEDGEMENT
  }

  private record Death(int call, boolean after, Supplier<? extends Error> error) {}

  /** Where all that is left to chance begins. */
  public synchronized void seed(long seed) {
    random = new Random(seed);
  }

  /** The next calls that can fail so do. */
  public synchronized void next(Kind kind, int count) {
    next.put(kind, count);
  }

  /** Each call that can fail so does with this probability, from 0 to 1. */
  public synchronized void chance(Kind kind, double probability) {
    chances.put(kind, probability);
  }

  /** The caller's end before the call of this number; calls count from 1 from now on. */
  public synchronized void dieBefore(int call, Supplier<? extends Error> error) {
    calls = 0;
    death = Optional.of(new Death(call, false, error));
  }

  /** The caller's end after the call of this number had its effect. */
  public synchronized void dieAfter(int call, Supplier<? extends Error> error) {
    calls = 0;
    death = Optional.of(new Death(call, true, error));
  }

  /** How many calls there were since a death was set, or since they were cleared. */
  public synchronized int calls() {
    return calls;
  }

  /** Nothing goes wrong any more. */
  public synchronized void clear() {
    next.clear();
    chances.clear();
    death = Optional.empty();
    calls = 0;
  }

  /** Fails or returns the number of the call. */
  synchronized int before(Call call) {
    int number = ++calls;
    dieAt(number, false);
    if (strikes(Kind.THROTTLE)) {
      throw throttle(call);
    }
    if (conflicts(call)) {
      throw conflict(call);
    }
    return number;
  }

  synchronized void after(Call call, int number) {
    dieAt(number, true);
    if (call.writes() && strikes(Kind.LOST_ACKNOWLEDGEMENT)) {
      throw random.nextBoolean()
          ? ApiCallTimeoutException.create(TIMEOUT_MILLIS)
          : SdkClientException.create("Unable to execute HTTP request: Connection reset");
    }
  }

  private void dieAt(int number, boolean after) {
    if (death.isPresent() && death.get().call() == number && death.get().after() == after) {
      throw death.get().error().get();
    }
  }

  private boolean conflicts(Call call) {
    return switch (call.kind()) {
      case TRANSACTION -> strikes(Kind.CONFLICT);
      // Chance does not know whether any transaction is about this item; a test that says so does.
      case WRITE -> isNext(Kind.CONFLICT);
      case READ, BATCH_WRITE -> false;
    };
  }

  private boolean isNext(Kind kind) {
    int left = next.getOrDefault(kind, 0);
    if (left > 0) {
      next.put(kind, left - 1);
    }
    return left > 0;
  }

  private boolean strikes(Kind kind) {
    if (isNext(kind)) {
      return true;
    }
    double chance = chances.getOrDefault(kind, 0.0);
    return chance > 0 && random.nextDouble() < chance;
  }

  private RuntimeException throttle(Call call) {
    if (call.kind() == Call.Kind.TRANSACTION) {
      return Transacting.cancelled(
          call.items(),
          random.nextInt(call.items()),
          "ThrottlingError",
          "Throughput exceeds the current capacity of your table or index.");
    }
    return random.nextBoolean() ? Refusal.throttled() : Refusal.provisionedThroughput();
  }

  private RuntimeException conflict(Call call) {
    return call.kind() == Call.Kind.TRANSACTION
        ? Transacting.cancelled(
            call.items(),
            random.nextInt(call.items()),
            "TransactionConflict",
            "Transaction is ongoing for the item")
        : Refusal.conflict();
  }
}
