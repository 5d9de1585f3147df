package portal.local;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import portal.aws.Host;

/** Answers with the event it got. */
public final class EchoHandler implements RequestStreamHandler {
  public EchoHandler() {
    Host.ofMaker().orElseThrow().variable("PORTAL_URL");
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    Handlers.failIfTold();
    var answer = Handlers.JSON.createObjectNode();
    answer.put("statusCode", 200);
    answer.putObject("headers").put("content-type", "application/json");
    answer.putArray("cookies").add("a=1").add("b=2");
    answer.put("body", Handlers.JSON.readTree(input).toString());
    output.write(Handlers.JSON.writeValueAsBytes(answer));
  }
}
