import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;

/**
 * A function under AWS's runtime client in a JVM of its own, pinned to one processor, and the
 * Runtime API that it asks for work. It starts as for a snapshot; asking for work for the first
 * time is being restored.
 */
final class Lambda implements AutoCloseable {
  private final HttpServer api;
  private final BlockingQueue<String> events = new SynchronousQueue<>();
  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
  private final CountDownLatch asking = new CountDownLatch(1);
  private final Path classes;
  private final Path log;
  private final Process process;

  Lambda(
      Path task,
      String handler,
      boolean snapshot,
      List<String> flags,
      Map<String, String> variables)
      throws IOException {
    api = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    api.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    api.createContext("/2018-06-01/runtime", this::handle);
    api.start();
    classes = Files.createTempFile("classes", ".log");
    var command = new ArrayList<>(List.of("taskset", "-c", System.getProperty("cores", "1")));
    command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    command.addAll(flags);
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-Xmx1200m",
            "-Xlog:class+load:file=" + classes,
            "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("client"),
            "com.amazonaws.services.lambda.runtime.api.client.AWSLambda",
            handler));
    var builder = new ProcessBuilder(command).directory(task.toFile()).redirectErrorStream(true);
    log = task.resolveSibling("function.log");
    builder.redirectOutput(log.toFile());
    builder.environment().clear();
    builder.environment().putAll(variables);
    builder
        .environment()
        .putAll(
            Map.of(
                "AWS_LAMBDA_RUNTIME_API",
                "127.0.0.1:" + api.getAddress().getPort(),
                "LAMBDA_TASK_ROOT",
                task.toString(),
                "_HANDLER",
                handler,
                "AWS_LAMBDA_FUNCTION_NAME",
                "bench",
                "AWS_LAMBDA_FUNCTION_VERSION",
                "1",
                "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
                "1769",
                "AWS_LAMBDA_INITIALIZATION_TYPE",
                snapshot ? "snap-start" : "on-demand"));
    process = builder.start();
  }

  /** Waits until the function asks for its first event. */
  void awaitWork() throws InterruptedException, IOException {
    while (!asking.await(1, TimeUnit.SECONDS)) {
      if (!process.isAlive()) {
        throw new IllegalStateException("The function has ended: " + Files.readString(log));
      }
    }
  }

  /** Gives the function an event when it asks for one, and waits for its answer. */
  String invoke(String event) throws InterruptedException {
    events.put(event);
    String answer = answers.poll(1, TimeUnit.MINUTES);
    if (answer == null) {
      throw new IllegalStateException("The function has not answered.");
    }
    return answer;
  }

  int loadedClasses() throws IOException {
    try (var lines = Files.lines(classes)) {
      return Math.toIntExact(lines.count());
    }
  }

  /** The last of them. */
  List<String> loadedClassesSince(int before) throws IOException {
    try (var lines = Files.lines(classes)) {
      return lines.skip(before).toList();
    }
  }

  /** Processor time in milliseconds so far, of all threads that live. */
  double processorTime() throws IOException {
    Path threads = Path.of("/proc", Long.toString(process.pid()), "task");
    double nanoseconds = 0;
    try (var all = Files.newDirectoryStream(threads)) {
      for (Path thread : all) {
        nanoseconds +=
            Double.parseDouble(Files.readString(thread.resolve("schedstat")).split(" ")[0]);
      }
    }
    return nanoseconds / 1e6;
  }

  long residentMegabytes() throws IOException {
    try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
      String line = lines.filter(each -> each.startsWith("VmRSS")).findAny().orElseThrow();
      return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String call = exchange.getRequestURI().getPath();
      if (call.endsWith("/invocation/next")) {
        var headers = exchange.getResponseHeaders();
        headers.set("Lambda-Runtime-Aws-Request-Id", "8476a536-e9f4-11e8-9739-2dfe598c3fcd");
        headers.set("Lambda-Runtime-Deadline-Ms", "" + (System.currentTimeMillis() + 60_000));
        headers.set(
            "Lambda-Runtime-Invoked-Function-Arn",
            "arn:aws:lambda:eu-central-1:123456789012:function:bench");
        asking.countDown();
        reply(exchange, 200, events.take());
      } else if (call.endsWith("/response") || call.endsWith("/error")) {
        answers.add(body);
        reply(exchange, 202, "{}");
      } else {
        reply(exchange, 200, "");
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private static void reply(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    api.stop(0);
    Files.delete(classes);
  }
}
