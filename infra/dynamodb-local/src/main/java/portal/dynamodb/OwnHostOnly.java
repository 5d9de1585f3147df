package portal.dynamodb;

import java.util.List;
import java.util.Locale;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Refuses what is meant for another host: a page from elsewhere whose name was made to lead here
 * could read all tables, as no signature is looked at.
 */
final class OwnHostOnly extends Handler.Wrapper {
  private static final int MISDIRECTED = 421;

  OwnHostOnly(Handler tables) {
    super(tables);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (isOwn(request.getHeaders().getValuesList("Host"), Request.getLocalPort(request))) {
      return super.handle(request, response, callback);
    }
    response.setStatus(MISDIRECTED);
    callback.succeeded();
    return true;
  }

  private static boolean isOwn(List<String> hosts, int port) {
    return hosts.size() == 1
        && List.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port)
            .contains(hosts.getFirst().toLowerCase(Locale.ROOT));
  }
}
