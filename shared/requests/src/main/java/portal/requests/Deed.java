package portal.requests;

import portal.http.Request;

/**
 * Reads what a request says, looks, and decides. It may be asked again, if others were faster, and
 * does nothing itself.
 */
@FunctionalInterface
public interface Deed {

  /**
   * What the request comes to.
   *
   * @param sender whom a door has let in
   */
  Step decide(Request request, String sender);
}
