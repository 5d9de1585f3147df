package portal.http;

import java.util.HashMap;
import java.util.Map;
import portal.json.Json;
import portal.language.Language;

/** An answer: status, headers with lower-case names, text body. */
public record Response(int status, Map<String, String> headers, String body) {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  public Response {
    headers = Map.copyOf(headers);
  }

  public static Response json(int status, Json body) {
    return new Response(status, Map.of("content-type", "application/json"), body.write());
  }

  /** A page that loads nothing but the site's styles and pictures. */
  public static Response page(int status, Language language, String html) {
    return new Response(
        status,
        Map.of(
            "content-type",
            "text/html; charset=utf-8",
            "content-language",
            language.code(),
            "content-security-policy",
            POLICY),
        html);
  }

  /** The same, with the language that its words are in. */
  public Response writtenIn(Language language) {
    return with(Map.of("content-language", language.code()));
  }

  /** The same, with these headers besides. */
  public Response with(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(headers);
    all.putAll(more);
    return new Response(status, all, body);
  }

  /** Sends a browser on to another page after a form. */
  public static Response seeOther(String location) {
    return new Response(303, Map.of("location", location), "");
  }
}
