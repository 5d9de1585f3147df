package portal.stores;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import portal.storage.SignedRequest;

/**
 * Sends requests as they stand, right or wrong, in one piece: a server that refuses at once closes
 * before it has read a body, which other clients take for a broken connection.
 */
public final class RawHttp {
  private static final Pattern CODE = Pattern.compile("<Code>(\\w+)</Code>");

  private RawHttp() {}

  /**
   * What came back.
   *
   * @param head status line and headers
   */
  public record Answer(int status, String head, String body) {
    /** Status, and S3's code if there is one. */
    public String outcome() {
      var code = CODE.matcher(body);
      return code.find() ? status + " " + code.group(1) : Integer.toString(status);
    }
  }

  public static Answer send(SignedRequest request, byte[] body) {
    return send(request.method(), request.uri(), request.headers(), body);
  }

  /** With other headers: an empty value leaves one out. */
  public static Answer send(SignedRequest request, byte[] body, Map<String, String> others) {
    var headers = new HashMap<String, String>(request.headers());
    headers.putAll(others);
    headers.values().removeIf(String::isEmpty);
    return send(request.method(), request.uri(), headers, body);
  }

  public static Answer send(String method, URI uri, Map<String, String> headers, byte[] body) {
    var message = new ByteArrayOutputStream();
    var head = new StringBuilder();
    head.append(method + " " + uri.getRawPath());
    head.append(uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    head.append(" HTTP/1.1\r\nHost: " + uri.getAuthority() + "\r\nConnection: close\r\n");
    if (!method.equals("GET")) {
      head.append("Content-Length: " + body.length + "\r\n");
    }
    headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
    message.writeBytes((head + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    message.writeBytes(body);
    try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(message.toByteArray());
      return answer(
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Answer answer(String text) {
    int end = text.indexOf("\r\n\r\n");
    return new Answer(
        Integer.parseInt(text.substring(9, 12)), text.substring(0, end), text.substring(end + 4));
  }
}
