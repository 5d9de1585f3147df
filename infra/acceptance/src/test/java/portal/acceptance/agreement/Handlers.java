package portal.acceptance.agreement;

import java.lang.reflect.Field;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import portal.acceptance.template.Resolved;
import portal.acceptance.template.SamFunction;
import portal.aws.Function;
import portal.aws.Host;
import portal.http.Endpoint;
import portal.http.HttpFunction;

/** The handlers as they are built from nothing but their function's variables. */
final class Handlers {
  private Handlers() {}

  /** The route keys that a handler serves; none of one that is not behind the HTTP API. */
  static Set<String> routes(SamFunction function) {
    return endpoints(function).keySet();
  }

  /** What answers on each of them. */
  static Map<String, Endpoint> endpoints(SamFunction function) {
    try {
      Object handler =
          host(function).make(Class.forName(function.handler()).getConstructor()::newInstance);
      var endpoints = new TreeMap<String, Endpoint>();
      if (handler instanceof HttpFunction) {
        Object work = held(Function.class, "work", handler);
        ((Map<?, ?>) held(work.getClass(), "routes", work))
            .forEach((key, endpoint) -> endpoints.put(key.toString(), (Endpoint) endpoint));
      }
      return endpoints;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(function.name(), e);
    }
  }

  private static Object held(Class<?> type, String name, Object holder)
      throws ReflectiveOperationException {
    Field field = type.getDeclaredField(name);
    field.setAccessible(true);
    return field.get(holder);
  }

  private static Host host(SamFunction function) {
    return new Host(
        Resolved.variables(function.name()),
        Clock.systemUTC(),
        Clock.systemUTC(),
        RandomGenerator.getDefault(),
        List.of());
  }
}
