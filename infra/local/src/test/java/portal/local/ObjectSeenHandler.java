package portal.local;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import portal.aws.Host;

/** Remembers the events of the storage, and fails as often as it is told. */
public final class ObjectSeenHandler implements RequestStreamHandler {
  static final List<JsonNode> SEEN = new CopyOnWriteArrayList<>();
  static final AtomicInteger FAILURES = new AtomicInteger();

  public ObjectSeenHandler() {
    Host.ofMaker().orElseThrow().variable("AWS_ENDPOINT_URL_S3");
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    if (FAILURES.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      throw new IllegalStateException("told to fail");
    }
    SEEN.add(Handlers.JSON.readTree(input));
  }
}
