package portal.local;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import portal.aws.Host;

/** Sends a mail for each event of type Noted. */
public final class NotifyHandler implements RequestStreamHandler {
  private final Host host = Host.ofMaker().orElseThrow();

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    Handlers.failIfTold();
    Handlers.endpoints =
        List.of(
            host.variable("AWS_ENDPOINT_URL_SESV2"), host.variable("AWS_ENDPOINT_URL_DYNAMODB"));
    JsonNode event = Handlers.JSON.readTree(input);
    String id = event.at("/detail/dynamodb/Keys/pk/S").asText();
    send(
        "Subject: "
            + id
            + "\r\nFrom: office@institute.example\r\nTo: a@example.org\r\n\r\nhttp://localhost/x#"
            + id);
  }

  private void send(String mime) throws IOException {
    ObjectNode body = Handlers.JSON.createObjectNode();
    body.putObject("Destination").putArray("ToAddresses").add("a@example.org");
    body.putObject("Content")
        .putObject("Raw")
        .put("Data", Base64.getEncoder().encodeToString(mime.getBytes(StandardCharsets.UTF_8)));
    body.put("ConfigurationSetName", host.variable("MAIL_SET"));
    body.putArray("EmailTags").addObject().put("Name", "mail").put("Value", "m1");
    var request =
        HttpRequest.newBuilder(
                URI.create(host.variable("AWS_ENDPOINT_URL_SESV2") + "/v2/email/outbound-emails"))
            .header(
                "Authorization",
                "AWS4-HMAC-SHA256 Credential=%s/20260301/eu-central-1/ses/aws4_request"
                    .formatted(host.variable("AWS_ACCESS_KEY_ID")))
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      if (status != 200) {
        throw new IOException("refused with " + status);
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
