package portal.acceptance.runtime;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.annotations.SdkInternalApi;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/**
 * A function in a JVM of its own, as Lambda runs it: on the class path nothing but the runtime
 * client, which loads the function from its unpacked zip, first the folder, then {@code lib/}. It
 * starts as for a SnapStart snapshot, so that what warms it up runs too.
 */
final class LambdaProcess implements AutoCloseable {
  private final Process process;
  private final RuntimeApi api;
  private final Path log;

  LambdaProcess(Path task, String handler, Map<String, String> variables, Path log) {
    this.api = new RuntimeApi();
    this.log = log;
    var builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx256m",
                // So does Lambda: what is registered before a snapshot reaches the runtime client.
                "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac",
                RuntimeLibrary.option(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                runtimeClient(),
                AWSLambda.class.getName(),
                handler)
            .directory(task.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().clear();
    builder.environment().putAll(variables);
    builder
        .environment()
        .putAll(
            Map.of(
                "AWS_LAMBDA_RUNTIME_API", api.address(),
                "LAMBDA_TASK_ROOT", task.toString(),
                "_HANDLER", handler,
                "AWS_LAMBDA_FUNCTION_NAME", "sample",
                "AWS_LAMBDA_FUNCTION_VERSION", "1",
                "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1769",
                "AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start"));
    try {
      this.process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  RuntimeApi.Answer invoke(String event) throws InterruptedException {
    RuntimeApi.Answer answer = api.invoke(event, process::isAlive);
    return answer.isResponse()
        ? answer
        : new RuntimeApi.Answer(false, answer.body() + "\n" + said());
  }

  /** The lines that the function has written so far. */
  List<String> lines() {
    try {
      return Files.readAllLines(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String said() {
    List<String> lines = lines();
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
  }

  /** Class path of what is Lambda's own: the runtime client and what it needs. */
  private static String runtimeClient() {
    return Stream.of(
            AWSLambda.class,
            Context.class,
            PojoSerializer.class,
            SdkInternalThreadLocal.class,
            SdkInternalApi.class)
        .map(LambdaProcess::jar)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String jar(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
    api.close();
  }
}
