package portal.local;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import portal.aws.Host;

/** Remembers every event it gets. */
public final class SeenHandler implements RequestStreamHandler {
  public SeenHandler() {
    Host.ofMaker().orElseThrow().variable("PORTAL_URL");
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    Handlers.SEEN.add(Handlers.JSON.readTree(input));
    output.write("{\"batchItemFailures\":[]}".getBytes(StandardCharsets.UTF_8));
  }
}
