package portal.trail;

/**
 * Where an aggregate's chain ends: the version of its last event and that event's hash. It is kept
 * on the state item, so that the state's version and the chain cannot part.
 */
public record Head(long version, String hash) {
  /** Before the first event. */
  public static final Head NONE = new Head(0, "0".repeat(64));
}
