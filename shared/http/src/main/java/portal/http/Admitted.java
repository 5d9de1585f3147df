package portal.http;

/** What one route does for somebody whom a door has let in. */
@FunctionalInterface
public interface Admitted {

  /**
   * Answers a request that was let in.
   *
   * @param subject who asks: a member of staff by account, the holder of a link by what it opens
   */
  Response answer(Request request, String subject);
}
