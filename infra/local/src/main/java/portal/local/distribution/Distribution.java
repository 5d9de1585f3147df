package portal.local.distribution;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import portal.local.gateway.Reply;
import portal.local.gateway.Request;
import portal.local.gateway.Site;
import portal.template.CacheBehaviour;
import portal.template.DistributionDefinition;
import portal.template.EdgeFunction;
import portal.template.OriginDefinition;
import portal.template.ResponseHeader;

/** The distribution as the template declares it. It keeps nothing: each request is asked anew. */
public final class Distribution implements Site {
  private static final int FIRST_ERROR = 400;
  private static final String NOT_ALLOWED =
      "<!doctype html><title>403</title><p>This distribution is not configured to allow the HTTP"
          + " request method that was used for this request.\n";

  private final DistributionDefinition declared;
  private final Site api;
  private final Site bucket;
  private final Map<EdgeFunction, EdgeScript> scripts = new HashMap<>();

  public Distribution(DistributionDefinition declared, Site api, Site bucket) {
    this.declared = declared;
    this.api = api;
    this.bucket = bucket;
    Stream.concat(declared.behaviours().stream(), Stream.of(declared.otherwise()))
        .flatMap(behaviour -> Stream.of(behaviour.request(), behaviour.response()))
        .flatMap(Optional::stream)
        .forEach(function -> scripts.computeIfAbsent(function, EdgeScript::new));
  }

  @Override
  public Reply answer(Request request) {
    CacheBehaviour behaviour = declared.behaviour(request.path());
    Reply reply =
        behaviour.methods().contains(request.method())
            ? allowed(request, behaviour)
            : Reply.of(403, "text/html", NOT_ALLOWED.getBytes(StandardCharsets.UTF_8));
    for (ResponseHeader header : behaviour.headers()) {
      reply = with(reply, header);
    }
    return reply;
  }

  private Reply allowed(Request request, CacheBehaviour behaviour) {
    Verdict verdict =
        script(behaviour.request())
            .map(script -> script.beforeOrigin(request))
            .orElse(new Verdict.Onward(request));
    return switch (verdict) {
      case Verdict.Answered(Reply reply) -> reply;
      case Verdict.Onward(Request next) -> after(request, behaviour, ask(behaviour.origin(), next));
    };
  }

  private Reply ask(OriginDefinition origin, Request request) {
    return switch (origin) {
      case OriginDefinition.Bucket() -> bucket.answer(request);
      case OriginDefinition.Api(Map<String, String> headers) -> api.answer(with(request, headers));
    };
  }

  /** What the viewer says under these names does not reach the origin. */
  private static Request with(Request request, Map<String, String> headers) {
    var all = new TreeMap<String, List<String>>(request.headers());
    headers.forEach((name, value) -> all.put(name.toLowerCase(Locale.ROOT), List.of(value)));
    return request.at(request.path(), request.query(), all);
  }

  private Reply after(Request request, CacheBehaviour behaviour, Reply reply) {
    return script(behaviour.response())
        .filter(script -> reply.status() < FIRST_ERROR)
        .map(script -> script.afterOrigin(request, reply))
        .orElse(reply);
  }

  private Optional<EdgeScript> script(Optional<EdgeFunction> function) {
    return function.map(scripts::get);
  }

  private static Reply with(Reply reply, ResponseHeader header) {
    var others = new ArrayList<>(reply.headers());
    boolean there = others.removeIf(other -> other.getKey().equalsIgnoreCase(header.name()));
    return there && !header.override()
        ? reply
        : new Reply(reply.status(), others, reply.body()).with(header.name(), header.value());
  }
}
