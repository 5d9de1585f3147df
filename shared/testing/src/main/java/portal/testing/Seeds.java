package portal.testing;

import java.util.stream.LongStream;

/**
 * Seeds for random cases. A failing test names its seed; {@code -Dportal.seed=N} replays just that
 * one.
 */
public final class Seeds {
  private Seeds() {}

  /** As many seeds, always the same ones, or the one to replay. */
  public static LongStream of(int count) {
    return between(1, count);
  }

  /** The seeds from the first to the last, or the one to replay. */
  public static LongStream between(long first, long last) {
    return isReplay()
        ? LongStream.of(Long.parseLong(replay()))
        : LongStream.rangeClosed(first, last);
  }

  /** Whether one is replayed, of which nothing is known but that it failed. */
  public static boolean isReplay() {
    return !replay().isEmpty();
  }

  private static String replay() {
    return System.getProperty("portal.seed", "");
  }
}
