package portal.enquiries;

import java.time.Duration;
import javax.inject.Inject;
import portal.aws.Host;
import portal.http.Request;
import portal.requests.RateLimit;
import portal.requests.RateLimited;

/**
 * How many cases strangers may open: one client in an hour, and all together in a minute. Counted
 * is what opens a case, and by nothing that stands in the request: neither a repeat nor a form that
 * is corrected, and nobody can spend what is somebody else's.
 */
final class EnquiryLimits {
  private final RateLimited limited;
  private final RateLimit ofClient;
  private final RateLimit ofAll;

  @Inject
  EnquiryLimits(RateLimited limited, Host host) {
    this.limited = limited;
    this.ofClient =
        new RateLimit("enquiries", number(host, "ENQUIRIES_PER_CLIENT"), Duration.ofHours(1));
    this.ofAll =
        new RateLimit("all-enquiries", number(host, "ENQUIRIES_PER_MINUTE"), Duration.ofMinutes(1));
  }

  private static int number(Host host, String variable) {
    return Integer.parseInt(host.variable(variable));
  }

  /**
   * Counts one more; a problem if that is too many. Who has had theirs takes none of the others'.
   */
  void count(Request request) {
    limited.take(ofClient, request);
    limited.takeOfAll(ofAll);
  }
}
