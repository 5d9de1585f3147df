package portal.template;

import java.util.Map;

/** Where the distribution gets its answers from. */
public sealed interface OriginDefinition {
  /** The bucket with the objects of the site. */
  record Bucket() implements OriginDefinition {}

  /**
   * The HTTP API.
   *
   * @param headers what each request to it says besides, whatever the viewer said under these names
   */
  record Api(Map<String, String> headers) implements OriginDefinition {
    public Api {
      headers = Map.copyOf(headers);
    }
  }
}
