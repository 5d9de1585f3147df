package portal.trail;

import java.nio.charset.StandardCharsets;

/** A request's answer beside the request, as it is remembered for {@link #HOURS} hours. */
public record Answered(Once once, Reply reply) {
  public static final int HOURS = 24;

  /** The most bytes of a body that is remembered: what changed, and where it stands. */
  public static final int MOST_BYTES = 4096;

  public Answered {
    int bytes = reply.body().getBytes(StandardCharsets.UTF_8).length;
    if (bytes > MOST_BYTES) {
      throw new IllegalArgumentException("A reply of " + bytes + " bytes to a change");
    }
  }
}
