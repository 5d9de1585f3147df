package portal.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The demo data: the requests of each capability's {@code demo.json}, sent to the public API so
 * that they pass every layer. One that is refused is reported.
 */
record Demo(Path functions, String origin, Consumer<String> report) {
  void send() {
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (Path file : files()) {
        for (JsonNode request : requests(file)) {
          send(client, request);
        }
      }
    }
  }

  private void send(HttpClient client, JsonNode wanted) {
    String path = wanted.path("path").asText();
    try {
      HttpResponse<String> answer =
          client.send(
              request(path, wanted.path("body").toString()), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() / 100 != 2) {
        report.accept(
            "The demo request to %s was refused with %d: %s"
                .formatted(path, answer.statusCode(), answer.body()));
      }
    } catch (IOException e) {
      report.accept("The demo request to %s could not be sent: %s".formatted(path, e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpRequest request(String path, String body) {
    return HttpRequest.newBuilder(URI.create(origin + path))
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  private List<Path> files() {
    try (Stream<Path> capabilities = Files.list(functions)) {
      return capabilities
          .map(capability -> capability.resolve("demo.json"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode requests(Path file) {
    try {
      return new ObjectMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
