package portal.trail;

/** A request's answer beside the request, as it is remembered for {@link #HOURS} hours. */
public record Answered(Once once, Reply reply) {
  public static final int HOURS = 24;
}
