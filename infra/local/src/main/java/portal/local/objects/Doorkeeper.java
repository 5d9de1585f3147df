package portal.local.objects;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gaul.shaded.org.eclipse.jetty.http.HttpField;
import org.gaul.shaded.org.eclipse.jetty.http.HttpFields;
import org.gaul.shaded.org.eclipse.jetty.server.Handler;
import org.gaul.shaded.org.eclipse.jetty.server.Request;
import org.gaul.shaded.org.eclipse.jetty.server.Response;
import org.gaul.shaded.org.eclipse.jetty.util.Callback;
import org.gaul.shaded.org.eclipse.jetty.util.Fields;
import org.jspecify.annotations.Nullable;
import portal.local.gateway.OwnHost;
import portal.template.HttpApi;

/**
 * What S3 does before it looks at a request, and S3Proxy does not: each bucket's own rules for
 * other origins, on refusals too, no {@code x-amz-} header beside those that were signed, and
 * nothing that the signer may not do, be it in an address that was signed before. Nor does it look
 * at what is meant for another host.
 */
final class Doorkeeper extends Handler.Wrapper {
  private static final String NOT_SIGNED =
      "There were headers present in the request which were not signed";

  private final Map<String, List<HttpApi.Cors>> rules;
  private final ObjectAccess access;

  Doorkeeper(Handler inner, Map<String, List<HttpApi.Cors>> rules, ObjectAccess access) {
    super(inner);
    this.rules = Map.copyOf(rules);
    this.access = access;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (!isMeant(request)) {
      refuse(421, "MisdirectedRequest", OwnHost.REFUSAL, response, callback);
      return true;
    }
    Optional<HttpApi.Cors> rule = rule(request);
    rule.ifPresent(found -> mark(request, response, found));
    if (request.getMethod().equals("OPTIONS")) {
      response.setStatus(rule.isPresent() ? 200 : 403);
      callback.succeeded();
      return true;
    }
    Optional<String> refusal =
        isAllSigned(request) ? access.refusal(request) : Optional.of(NOT_SIGNED);
    if (refusal.isPresent()) {
      refuse(403, "AccessDenied", refusal.get(), response, callback);
      return true;
    }
    return super.handle(request, response, callback);
  }

  /** An address that is given whole outranks the header. */
  private static boolean isMeant(Request request) {
    int port = Request.getLocalPort(request);
    String authority = request.getHttpURI().getAuthority();
    return OwnHost.is(request.getHeaders().getValuesList("Host"), port)
        && (authority == null || OwnHost.is(authority, port));
  }

  private static void refuse(
      int status, String code, String message, Response response, Callback callback) {
    response.setStatus(status);
    response.getHeaders().put("Content-Type", "application/xml");
    String escaped = message.replace("&", "&amp;").replace("<", "&lt;");
    String body =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <Error><Code>%s</Code><Message>%s</Message></Error>\
        """
            .formatted(code, escaped);
    response.write(true, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)), callback);
  }

  private static boolean isAllSigned(Request request) {
    Fields query = Request.extractQueryParameters(request);
    String signed = query.getValue("X-Amz-SignedHeaders");
    if (signed == null) {
      return true;
    }
    Set<String> names = Set.of(signed.split(";"));
    return request.getHeaders().stream()
        .map(HttpField::getLowerCaseName)
        .filter(name -> name.startsWith("x-amz-"))
        .allMatch(names::contains);
  }

  /** The first rule that allows the request, as S3 chooses it. */
  private Optional<HttpApi.Cors> rule(Request request) {
    HttpFields headers = request.getHeaders();
    String origin = headers.get("Origin");
    String asked = headers.get("Access-Control-Request-Method");
    String method = request.getMethod().equals("OPTIONS") ? asked : request.getMethod();
    String wanted = headers.get("Access-Control-Request-Headers");
    String bucket = Request.getPathInContext(request).replaceFirst("^/([^/]*).*$", "$1");
    return rules.getOrDefault(bucket, List.of()).stream()
        .filter(rule -> allows(rule.origins(), origin) && allows(rule.methods(), method))
        .filter(rule -> allowsAll(rule.headers(), wanted))
        .findFirst();
  }

  private static boolean allows(List<String> declared, @Nullable String value) {
    return value != null && (declared.contains("*") || declared.contains(value));
  }

  private static boolean allowsAll(List<String> declared, @Nullable String wanted) {
    Set<String> lower =
        declared.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    return wanted == null
        || lower.contains("*")
        || List.of(wanted.toLowerCase(Locale.ROOT).split("\\s*,\\s*")).stream()
            .allMatch(lower::contains);
  }

  private static void mark(Request request, Response response, HttpApi.Cors rule) {
    HttpFields.Mutable headers = response.getHeaders();
    headers.put("Access-Control-Allow-Origin", request.getHeaders().get("Origin"));
    headers.put("Access-Control-Allow-Methods", String.join(", ", rule.methods()));
    headers.put("Vary", "Origin, Access-Control-Request-Headers, Access-Control-Request-Method");
    String wanted = request.getHeaders().get("Access-Control-Request-Headers");
    if (wanted != null) {
      headers.put("Access-Control-Allow-Headers", wanted);
      headers.put("Access-Control-Max-Age", Integer.toString(rule.maxAge()));
    }
    if (!rule.exposed().isEmpty()) {
      headers.put("Access-Control-Expose-Headers", String.join(", ", rule.exposed()));
    }
  }
}
