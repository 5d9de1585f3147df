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
  private final Work work;

  /** Held here, as who is told of snapshots is not held by who tells. */
  @SuppressWarnings("unused")
  private final Optional<Priming> priming;

  /**
   * A function on the host that makes it, which without one is its process; it is warmed up before
   * a snapshot of that.
   *
   * @param build makes what the function does, once a host
   */
  protected Function(java.util.function.Function<Host, Work> build) {
    Optional<Host> host = Host.ofMaker();
    work = build.apply(host.orElseGet(Host::ofProcess));
    priming = host.isPresent() ? Optional.empty() : Optional.of(Priming.register(name(), build));
  }

  private String name() {
    return getClass().getSimpleName().replaceFirst("Handler$", "");
  }

  @Override
  public final void handleRequest(InputStream event, OutputStream answer, @Nullable Context context)
      throws IOException {
    JsonObject read = JsonReader.readObject(event.readAllBytes());
    answer.write(work.handle(read).getBytes(StandardCharsets.UTF_8));
  }

  /** What a function does with an event. */
  public interface Work {
    /** Answers the event with JSON. */
    String handle(JsonObject event);
  }
}
