package portal.local.bus;

/**
 * A delivery ended before its target succeeded and without parking; what was to be delivered stays
 * where it was.
 */
public final class DeliveryStopped extends RuntimeException {
  DeliveryStopped(String target, Exception cause) {
    super("Delivery stopped at " + target, cause);
  }
}
