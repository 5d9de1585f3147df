package portal.acceptance.deadlines;

import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Counts what is read, as DynamoDB counts it. */
final class CountedCalls implements ExecutionInterceptor {
  private final AtomicInteger items = new AtomicInteger();
  private final AtomicInteger requests = new AtomicInteger();

  /** Items that were looked at, whether or not they were given. */
  int items() {
    return items.get();
  }

  /** Requests that read. */
  int requests() {
    return requests.get();
  }

  void reset() {
    items.set(0);
    requests.set(0);
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    switch (context.response()) {
      case QueryResponse query -> count(query.scannedCount());
      case GetItemResponse _ -> count(1);
      default -> {}
    }
  }

  private void count(int read) {
    requests.incrementAndGet();
    items.addAndGet(read);
  }
}
