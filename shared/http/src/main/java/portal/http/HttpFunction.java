package portal.http;

import java.util.Map;
import java.util.function.Function;
import portal.aws.Host;

/** A function behind the HTTP API. */
public abstract class HttpFunction extends portal.aws.Function {

  /**
   * A function for these routes.
   *
   * @param build makes what answers, once a host; by route key, exactly as the template declares
   *     them
   */
  protected HttpFunction(Function<Host, Map<String, Endpoint>> build) {
    super(host -> new Routing(build.apply(host)));
  }

  /** A function for these routes, whatever hosts it. */
  protected HttpFunction(Map<String, Endpoint> routes) {
    this(_ -> routes);
  }
}
