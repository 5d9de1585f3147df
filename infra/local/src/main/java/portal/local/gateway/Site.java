package portal.local.gateway;

/** Something that answers HTTP requests. */
@FunctionalInterface
public interface Site {
  /** The answer to a request. What it throws becomes a 500. */
  Reply answer(Request request);
}
