package portal.aws;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.json.JsonObject;
import portal.json.JsonReader;

/** A Lambda function of the portal: reads the event once, answers with JSON. */
public abstract class Function implements RequestStreamHandler {
  private Optional<Priming> priming = Optional.empty();

  protected Function() {}

  /** What the function does with one event. */
  protected abstract String handle(JsonObject event);

  /** Warms up before a SnapStart snapshot; called where the function has its process to itself. */
  protected final void primeWith(
      java.util.function.Function<Host, ? extends RequestStreamHandler> build) {
    String name = getClass().getSimpleName().replaceFirst("Handler$", "");
    priming = Optional.of(Priming.register(name, build));
  }

  /** Whether a snapshot of this function is warmed up first. */
  final boolean isPrimed() {
    return priming.isPresent();
  }

  @Override
  public final void handleRequest(InputStream event, OutputStream answer, @Nullable Context context)
      throws IOException {
    answer.write(
        handle(JsonReader.readObject(event.readAllBytes())).getBytes(StandardCharsets.UTF_8));
  }
}
