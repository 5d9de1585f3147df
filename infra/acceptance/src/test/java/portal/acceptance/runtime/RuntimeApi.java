package portal.acceptance.runtime;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Lambda's Runtime API for one function: hands out events, takes answers and errors. Source: AWS
 * Lambda Developer Guide, "Using the Lambda runtime API"; {@code restore/next} as the runtime
 * client calls it under SnapStart.
 */
final class RuntimeApi implements AutoCloseable {
  private static final String VERSION = "/2018-06-01/runtime";

  private final HttpServer server;
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
  private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();

  RuntimeApi() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(VERSION, this::handle);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  /** Host and port. */
  String address() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /** Has the function handle an event; waits no longer than it lives, and a minute at most. */
  Answer invoke(String event, BooleanSupplier lives) throws InterruptedException {
    events.add(event);
    for (int second = 0; second < 60; second++) {
      boolean alive = lives.getAsBoolean();
      Answer answer = answers.poll(1, TimeUnit.SECONDS);
      if (answer != null) {
        return answer;
      }
      if (!alive) {
        return new Answer(false, "it ended");
      }
    }
    return new Answer(false, "no answer in a minute");
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String call = exchange.getRequestURI().getPath().substring(VERSION.length());
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      if (call.equals("/invocation/next")) {
        next(exchange);
      } else if (call.endsWith("/response")) {
        answers.add(new Answer(true, body));
        reply(exchange, 202, "{}");
      } else if (call.endsWith("/error")) {
        answers.add(new Answer(false, body));
        reply(exchange, 202, "{}");
      } else {
        reply(exchange, 200, "");
      }
    }
  }

  private void next(HttpExchange exchange) throws IOException {
    try {
      String event = events.take();
      var headers = exchange.getResponseHeaders();
      headers.set("Lambda-Runtime-Aws-Request-Id", "8476a536-e9f4-11e8-9739-2dfe598c3fcd");
      headers.set("Lambda-Runtime-Deadline-Ms", Long.toString(System.currentTimeMillis() + 60_000));
      headers.set(
          "Lambda-Runtime-Invoked-Function-Arn",
          "arn:aws:lambda:eu-central-1:123456789012:function:sample");
      headers.set("Lambda-Runtime-Trace-Id", "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700");
      reply(exchange, 200, event);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private static void reply(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }

  /** What the function said, or why it did not. */
  record Answer(boolean isResponse, String body) {}
}
