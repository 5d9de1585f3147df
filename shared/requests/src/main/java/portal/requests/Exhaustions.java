package portal.requests;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who has had all of a window, remembered until it ends: a counter never falls within its window,
 * so that a flood that is refused once costs the table nothing more. Each instance of a function
 * finds out for itself.
 */
final class Exhaustions {
  private static final int MOST = 1_000;

  private final Map<Key, Instant> windows =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Instant> eldest) {
          return size() > MOST;
        }
      };

  synchronized boolean include(RateLimit limit, Client client, Instant now) {
    return limit.windowOf(now).equals(windows.get(new Key(limit, client)));
  }

  synchronized void add(RateLimit limit, Client client, Instant now) {
    windows.put(new Key(limit, client), limit.windowOf(now));
  }

  private record Key(RateLimit limit, Client client) {}
}
