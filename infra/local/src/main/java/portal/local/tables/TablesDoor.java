package portal.local.tables;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import portal.local.gateway.Reply;
import portal.local.gateway.Request;
import portal.local.gateway.Site;
import portal.local.iam.Decision;
import portal.local.iam.Guard;
import portal.local.iam.Need;
import portal.local.iam.Signer;

/**
 * What stands before DynamoDB: it hands on what the caller may do, as it is, and refuses the rest
 * as DynamoDB would.
 *
 * <p>Source of the refusals: DynamoDB Developer Guide, "Error handling with DynamoDB" (status 400
 * for AccessDeniedException and UnrecognizedClientException).
 */
public final class TablesDoor implements Site, AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TYPE = "application/x-amz-json-1.0";

  /** What the client's library says for itself, and what HTTP says of one connection. */
  private static final Set<String> NOT_HANDED_ON =
      Set.of("connection", "content-length", "expect", "host", "transfer-encoding", "upgrade");

  private final URI tables;
  private final Guard guard;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /**
   * Before these tables.
   *
   * @param tables where DynamoDB answers
   */
  public TablesDoor(URI tables, Guard guard) {
    this.tables = tables;
    this.guard = guard;
  }

  @Override
  public Reply answer(Request request) {
    if (request.body().length > Request.LIMIT) {
      return refusal(413, "RequestTooLargeException", "More than is handed on here");
    }
    try {
      return switch (guard.decide(
          Signer.ofHeader(request.header("authorization")), needs(request))) {
        case Decision.Granted _ -> handedOn(request);
        case Decision.Refused refused ->
            refusal(400, "com.amazon.coral.service#AccessDeniedException", refused.message());
        case Decision.Unknown _ ->
            refusal(
                400,
                "com.amazon.coral.service#UnrecognizedClientException",
                "The security token included in the request is invalid.");
      };
    } catch (JsonProcessingException e) {
      return refusal(400, "com.amazon.coral.service#SerializationException", "This is not JSON");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The portal ends", e);
    }
  }

  /** The operation is the last part of the header, {@code DynamoDB_20120810.PutItem}. */
  private static List<Need> needs(Request request) throws IOException {
    String target = request.header("x-amz-target").orElse("");
    String operation = target.substring(target.indexOf('.') + 1);
    return TableNeeds.of(operation, JSON.readTree(request.body()));
  }

  private Reply handedOn(Request request) throws IOException, InterruptedException {
    HttpRequest.Builder same =
        HttpRequest.newBuilder(tables.resolve(request.path()))
            .method(request.method(), HttpRequest.BodyPublishers.ofByteArray(request.body()));
    request.headers().entrySet().stream()
        .filter(header -> !NOT_HANDED_ON.contains(header.getKey()))
        .forEach(header -> header.getValue().forEach(value -> same.header(header.getKey(), value)));
    HttpResponse<byte[]> answer =
        client.send(same.build(), HttpResponse.BodyHandlers.ofByteArray());
    var headers =
        answer.headers().map().entrySet().stream()
            .filter(header -> !NOT_HANDED_ON.contains(header.getKey()))
            .flatMap(
                header ->
                    header.getValue().stream().map(value -> Map.entry(header.getKey(), value)))
            .toList();
    return new Reply(answer.statusCode(), headers, answer.body());
  }

  private static Reply refusal(int status, String type, String message) {
    var body = JsonNodeFactory.instance.objectNode().put("__type", type).put("Message", message);
    return Reply.of(status, TYPE, body.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
