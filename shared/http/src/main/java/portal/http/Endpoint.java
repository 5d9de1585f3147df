package portal.http;

/** What one route does. */
@FunctionalInterface
public interface Endpoint {
  Response answer(Request request);
}
