package portal.local.iam;

import java.util.Map;

/**
 * What a request needs to be allowed.
 *
 * @param resource its ARN, or {@code *}
 * @param context what conditions may ask of the request, by key
 */
public record Need(String action, String resource, Map<String, String> context) {
  public Need {
    context = Map.copyOf(context);
  }

  /** Of an action that no condition here asks anything about. */
  public Need(String action, String resource) {
    this(action, resource, Map.of());
  }
}
