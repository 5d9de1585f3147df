package portal.aws;

import java.io.IOException;
import java.net.HttpURLConnection;

/**
 * A socket that waits in the process' cache for the next request to the same server, whoever sends
 * it. Once an answer was read and closed, disconnecting does not find its socket there any more,
 * and a server need not close it when it is asked to.
 */
final class IdleSocket {
  private IdleSocket() {}

  /**
   * Closes it. Who connects gets the socket that is idle, else a new one; who disconnects before
   * there is an answer closes what it has got.
   *
   * @param next a connection to the same server that has sent nothing
   */
  static void close(HttpURLConnection next) throws IOException {
    next.connect();
    next.disconnect();
  }
}
