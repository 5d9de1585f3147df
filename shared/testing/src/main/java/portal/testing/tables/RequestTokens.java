package portal.testing.tables;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/**
 * The transactions of the last ten minutes that can be asked for again without being done again.
 */
final class RequestTokens {
  private static final Duration KEPT = Duration.ofMinutes(10);
  private static final int LONGEST = 36;

  private final Clock clock;
  private final Map<String, Done> done = new HashMap<>();

  RequestTokens(Clock clock) {
    this.clock = clock;
  }

  private record Done(TransactWriteItemsRequest request, Instant until) {}

  boolean isRepeated(TransactWriteItemsRequest request) {
    String token = request.clientRequestToken();
    if (token == null) {
      return false;
    }
    if (token.isEmpty() || token.length() > LONGEST) {
      throw Refusal.invalid(
          "1 validation error detected: Value at 'clientRequestToken' failed to satisfy"
              + " constraint: Member must have length between 1 and 36");
    }
    Instant now = clock.instant();
    done.values().removeIf(one -> !now.isBefore(one.until()));
    Done earlier = done.get(token);
    if (earlier != null && !earlier.request().equals(request)) {
      throw Refusal.otherParameters();
    }
    return earlier != null;
  }

  void remember(TransactWriteItemsRequest request) {
    if (request.clientRequestToken() != null) {
      done.put(request.clientRequestToken(), new Done(request, clock.instant().plus(KEPT)));
    }
  }
}
