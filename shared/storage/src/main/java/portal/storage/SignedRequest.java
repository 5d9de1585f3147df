package portal.storage;

import java.net.URI;
import java.time.Instant;
import java.util.Map;

/**
 * A request on the bucket that anyone who has it may send, as it stands and until it expires.
 *
 * @param headers to be sent exactly so; the host and the content's length, which are signed too,
 *     are said by whatever sends it
 */
public record SignedRequest(String method, URI uri, Map<String, String> headers, Instant expires) {
  public SignedRequest {
    headers = Map.copyOf(headers);
  }
}
