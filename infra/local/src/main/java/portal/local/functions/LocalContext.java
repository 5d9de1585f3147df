package portal.local.functions;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import portal.template.FunctionDefinition;

/** One invocation's context, as Lambda gives it. */
final class LocalContext implements Context {
  private final FunctionDefinition function;
  private final Consumer<String> log;
  private final String requestId = UUID.randomUUID().toString();
  private final long started = System.nanoTime();

  LocalContext(FunctionDefinition function, Consumer<String> log) {
    this.function = function;
    this.log = log;
  }

  @Override
  public String getAwsRequestId() {
    return requestId;
  }

  @Override
  public String getLogGroupName() {
    return "/aws/lambda/" + function.name();
  }

  @Override
  public String getLogStreamName() {
    return "local";
  }

  @Override
  public String getFunctionName() {
    return function.name();
  }

  @Override
  public String getFunctionVersion() {
    return "1";
  }

  @Override
  public String getInvokedFunctionArn() {
    return "arn:aws:lambda:eu-central-1:000000000000:function:portal-" + function.name() + ":live";
  }

  @Override
  public @Nullable CognitoIdentity getIdentity() {
    return null;
  }

  @Override
  public @Nullable ClientContext getClientContext() {
    return null;
  }

  @Override
  public int getRemainingTimeInMillis() {
    long spent = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
    return (int) Math.max(0, function.timeout().toMillis() - spent);
  }

  @Override
  public int getMemoryLimitInMB() {
    return 1769;
  }

  @Override
  public LambdaLogger getLogger() {
    return new Lines(log);
  }

  private record Lines(Consumer<String> log) implements LambdaLogger {
    @Override
    public void log(String message) {
      log.accept(message);
    }

    @Override
    public void log(byte[] message) {
      log.accept(new String(message, StandardCharsets.UTF_8));
    }
  }
}
