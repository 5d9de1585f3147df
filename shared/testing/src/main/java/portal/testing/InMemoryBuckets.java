package portal.testing;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import portal.requests.Buckets;
import portal.requests.Client;
import portal.requests.RateLimit;

/** Counters in memory, as strict as their table. */
public final class InMemoryBuckets implements Buckets {
  private final Map<Key, Integer> counters = new HashMap<>();

  private record Key(RateLimit limit, Client client, Instant window) {}

  @Override
  public synchronized Taken take(RateLimit limit, Client client, Instant now) {
    var key = new Key(limit, client, limit.windowOf(now));
    int taken = counters.getOrDefault(key, 0);
    if (taken == limit.quota()) {
      return new Taken.Exhausted();
    }
    counters.put(key, taken + 1);
    return new Taken.Granted(limit.quota() - taken - 1);
  }
}
