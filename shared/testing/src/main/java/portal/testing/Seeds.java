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
    String replay = System.getProperty("portal.seed", "");
    return replay.isEmpty()
        ? LongStream.range(1, count + 1L)
        : LongStream.of(Long.parseLong(replay));
  }
}
