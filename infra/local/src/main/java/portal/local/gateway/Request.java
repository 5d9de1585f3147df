package portal.local.gateway;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An HTTP request, read whole.
 *
 * @param headers by lower-case name, in order of arrival
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and the bytes are nobody's to change.
public record Request(
    String method,
    String path,
    String query,
    Map<String, List<String>> headers,
    byte[] body,
    String protocol,
    String sourceIp) {

  /** The most that the HTTP API takes, and gives. */
  public static final int LIMIT = 6 * 1024 * 1024;

  static Request of(HttpExchange exchange) throws IOException {
    var headers = new TreeMap<String, List<String>>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
    String query = exchange.getRequestURI().getRawQuery();
    return new Request(
        exchange.getRequestMethod(),
        path(exchange.getRequestURI()),
        query == null ? "" : query,
        headers,
        exchange.getRequestBody().readNBytes(LIMIT + 1),
        exchange.getProtocol(),
        exchange.getRemoteAddress().getAddress().getHostAddress());
  }

  /** What begins with two slashes is a path like any other, and names no host. */
  private static String path(URI asked) {
    return asked.getScheme() == null
        ? asked.toString().replaceFirst("[?#].*", "")
        : asked.getRawPath();
  }

  /** A header's first value. */
  public Optional<String> header(String name) {
    return headers.getOrDefault(name, List.of()).stream().findFirst();
  }

  /** Whether the client would rather have JSON than a page. */
  public boolean wantsJson() {
    return header("accept").filter(accept -> accept.contains("application/json")).isPresent();
  }

  /** The body as UTF-8 text. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** The query's parameters, decoded; of a repeated one the values in order. */
  public Map<String, List<String>> parameters() {
    return parse(query);
  }

  /** A query parameter's first value. */
  public Optional<String> parameter(String name) {
    return parameters().getOrDefault(name, List.of()).stream().findFirst();
  }

  /** The fields of a form in the body. */
  public Map<String, List<String>> form() {
    return parse(text());
  }

  /** A form field's first value. */
  public Optional<String> field(String name) {
    return form().getOrDefault(name, List.of()).stream().findFirst();
  }

  private static Map<String, List<String>> parse(String encoded) {
    var parsed = new LinkedHashMap<String, List<String>>();
    for (String pair : encoded.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair : pair.substring(0, equals);
      String value = equals < 0 ? "" : pair.substring(equals + 1);
      if (!pair.isEmpty()) {
        parsed.computeIfAbsent(decode(name), key -> new ArrayList<>()).add(decode(value));
      }
    }
    return parsed;
  }

  /** The same at another address, with other headers. */
  public Request at(String otherPath, String otherQuery, Map<String, List<String>> otherHeaders) {
    return new Request(method, otherPath, otherQuery, otherHeaders, body, protocol, sourceIp);
  }

  /** What stands between percent signs, and a space for a plus; as it is if that is none. */
  public static String decode(String encoded) {
    try {
      return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return encoded;
    }
  }
}
