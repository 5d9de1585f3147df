package portal.http;

/** What one route does for a signed-in member of staff. */
@FunctionalInterface
public interface StaffEndpoint {

  /**
   * Answers a request that was let in.
   *
   * @param subject the account of who asks
   */
  Response answer(Request request, String subject);
}
