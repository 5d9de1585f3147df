package portal.submission;

import java.time.Instant;
import java.util.List;

/** Why a sealed submission was opened again, and what is missing. */
public record Reopening(String reason, List<String> missing, Instant at) {
  public static final int LONGEST_REASON = 2000;
  public static final int MOST_MISSING = 30;
  public static final int LONGEST_LINE = 200;

  public Reopening {
    missing = List.copyOf(missing);
  }
}
