package portal.acceptance.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import portal.acceptance.walk.Client.Answer;
import portal.aws.Sha256;
import portal.json.Json;
import portal.json.JsonObject;
import portal.storage.SignedRequest;

/** A file that comes in parts. */
record MaterialUpload(MaterialCase of, int number, LongText text, Map<Integer, String> digests) {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  static MaterialUpload declared(MaterialCase of, String name, LongText text) {
    Answer declared =
        of.declare(MaterialCase.declaration(name, "text/plain", text.length(), "overview").build());
    assertEquals(201, declared.status(), declared.body());
    int number = declared.json().number("number").orElseThrow().intValue();
    return new MaterialUpload(of, number, text, digests(text));
  }

  /** Of each part, where only two and the last are different. */
  private static Map<Integer, String> digests(LongText text) {
    Map<Integer, String> digests = new HashMap<>();
    for (int part = 1; part <= text.parts(); part++) {
      boolean isLike = part > 2 && part < text.parts();
      digests.put(part, isLike ? digests.get(part - 2) : Sha256.hex(text.part(part)));
    }
    return digests;
  }

  /** The same upload as somebody else goes on with it who has the same file. */
  MaterialUpload by(MaterialCase other) {
    return new MaterialUpload(other, number, text, digests);
  }

  List<Integer> all() {
    return IntStream.rangeClosed(1, text.parts()).boxed().toList();
  }

  /** The requests for these parts, in their order. */
  List<SignedRequest> signed(List<Integer> parts) {
    Map<Integer, String> asked = new TreeMap<>();
    parts.forEach(part -> asked.put(part, digests.get(part)));
    Answer answer = signing(asked);
    assertEquals(200, answer.status(), answer.body());
    return answer.objects("requests").stream().map(MaterialCase::request).toList();
  }

  /** Asks for requests for parts with these digests. */
  Answer signing(Map<Integer, String> asked) {
    List<Json> parts =
        asked.entrySet().stream()
            .<Json>map(
                part ->
                    JsonObject.builder()
                        .number("number", part.getKey())
                        .text("sha256", part.getValue())
                        .build())
            .toList();
    return of.file(
        number,
        "uploads",
        JsonObject.builder().put("parts", new Json.Array(parts)).build().write());
  }

  void sendAll(List<Integer> parts) {
    List<SignedRequest> signed = signed(parts);
    for (int i = 0; i < parts.size(); i++) {
      send(signed.get(i), parts.get(i));
    }
  }

  void send(SignedRequest signed, int part) {
    var request =
        HttpRequest.newBuilder(signed.uri())
            .PUT(HttpRequest.BodyPublishers.ofByteArray(text.part(part)));
    signed.headers().forEach(request::header);
    try {
      var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
      assertEquals(200, answer.statusCode(), answer.body());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** Sends half of a part's bytes, and is gone. */
  void breakOff(int part) {
    SignedRequest signed = signed(List.of(part)).getFirst();
    byte[] bytes = text.part(part);
    var head = new StringBuilder("PUT " + signed.uri().getRawPath());
    head.append("?" + signed.uri().getRawQuery() + " HTTP/1.1\r\n");
    head.append("Host: " + signed.uri().getAuthority() + "\r\n");
    head.append("Content-Length: " + bytes.length + "\r\n");
    signed.headers().forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
    try (Socket socket = new Socket(signed.uri().getHost(), signed.uri().getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write((head + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
      out.write(bytes, 0, bytes.length / 2);
      out.flush();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The parts that the portal knows of, as it tells whoever resumes. */
  Answer parts() {
    return of.client().get("/api/submission/files/" + number + "/parts").with(of.secret()).send();
  }

  List<Integer> storedParts() {
    return parts().objects("parts").stream()
        .filter(part -> part.member("stored").equals(Optional.of(new Json.Flag(true))))
        .map(part -> part.number("number").orElseThrow().intValue())
        .toList();
  }

  List<Integer> missingParts() {
    List<Integer> stored = storedParts();
    return all().stream().filter(part -> !stored.contains(part)).toList();
  }

  Answer complete(String sha256) {
    Answer answer = of.file(number, "completion", "{\"sha256\":\"" + sha256 + "\"}");
    if (answer.status() == 200) {
      of.there().isStored(of.key(number));
    }
    return answer;
  }
}
