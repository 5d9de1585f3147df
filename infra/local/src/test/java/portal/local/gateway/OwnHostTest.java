package portal.local.gateway;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

public final class OwnHostTest {
  /** What a server answers to this request, whose lines end as HTTP wants it. */
  public static String said(int port, String... lines) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String text = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void thisMachineWithItsPortIsMeant() {
    for (String host : List.of("localhost", "127.0.0.1", "[::1]", "LocalHost")) {
      assertTrue(OwnHost.is(host + ":8080", 8080), host);
      assertTrue(OwnHost.is(host, 80), host);
      assertFalse(OwnHost.is(host, 8080), host);
      assertFalse(OwnHost.is(host + ":8081", 8080), host);
      assertFalse(OwnHost.is(host + ".:8080", 8080), host);
    }
  }

  @Test
  void anybodyElseIsNot() {
    for (String host :
        List.of(
            "evil.example:8080",
            "localhost.evil.example:8080",
            "localhost:8080.evil.example",
            "user@localhost:8080",
            "127.0.0.1.nip.io:8080",
            "0.0.0.0:8080",
            "127.0.0.2:8080",
            "::1:8080",
            "")) {
      assertFalse(OwnHost.is(host, 8080), host);
    }
    assertFalse(OwnHost.is(List.of(), 8080));
    assertFalse(OwnHost.is(List.of("localhost:8080", "localhost:8080"), 8080));
  }

  @Test
  void aServerAnswersNobodyElse() throws IOException {
    try (LoopbackServer server = LoopbackServer.bind(0)) {
      server.serve(request -> Reply.json(200, "\"" + request.path() + "\""), line -> {});
      int port = server.port();
      String own = "Host: localhost:" + port;
      assertTrue(said(port, "GET /a HTTP/1.1", own).endsWith("\"/a\""));
      assertTrue(
          said(port, "GET /a HTTP/1.1", own, "X-Forwarded-Host: evil.example").endsWith("\"/a\""));
      String whole = "GET http://127.0.0.1:" + port + "/a HTTP/1.1";
      assertTrue(said(port, whole, own).endsWith("\"/a\""));
      for (String refused :
          List.of(
              said(port, "GET /a HTTP/1.1", "Host: evil.example:" + port),
              said(port, "GET /a HTTP/1.1", "Host: localhost"),
              said(port, "GET /a HTTP/1.1", own, "Host: evil.example"),
              said(port, "GET /a HTTP/1.0"),
              said(port, "GET http://evil.example/a HTTP/1.1", own),
              said(port, "GET /a HTTP/1.1", "Host: evil.example", "X-Forwarded-Host: localhost"))) {
        assertTrue(refused.startsWith("HTTP/1.1 421 "), refused);
        assertTrue(refused.contains(OwnHost.REFUSAL), refused);
      }
    }
  }

  @Test
  void twoSlashesBeginAPathAndNoHost() throws IOException {
    try (LoopbackServer server = LoopbackServer.bind(0)) {
      server.serve(request -> Reply.json(200, "\"" + request.path() + "\""), line -> {});
      String own = "Host: localhost:" + server.port();
      for (String path : List.of("//evil.example/staff", "///staff")) {
        String answer = said(server.port(), "GET " + path + " HTTP/1.1", own);
        assertTrue(answer.endsWith("\"" + path + "\""), answer);
      }
      assertTrue(said(server.port(), "GET //staff HTTP/1.1", own).startsWith("HTTP/1.1 404 "));
    }
  }
}
