package portal.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The demo enquiries, sent through the public API so that they pass every layer. One that is
 * refused is reported.
 */
record Demo(String origin, Consumer<String> report) {
  void send() {
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (JsonNode enquiry : enquiries()) {
        send(client, enquiry.toString());
      }
    }
  }

  private void send(HttpClient client, String enquiry) {
    try {
      HttpResponse<String> answer =
          client.send(request(enquiry), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 201) {
        report.accept(
            "A demo enquiry was refused with %d: %s".formatted(answer.statusCode(), answer.body()));
      }
    } catch (IOException e) {
      report.accept("A demo enquiry could not be sent: " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpRequest request(String enquiry) {
    return HttpRequest.newBuilder(URI.create(origin + "/api/enquiries"))
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .POST(HttpRequest.BodyPublishers.ofString(enquiry))
        .build();
  }

  private static JsonNode enquiries() {
    try (InputStream file = Demo.class.getResourceAsStream("demo.json")) {
      return new ObjectMapper().readTree(Objects.requireNonNull(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
