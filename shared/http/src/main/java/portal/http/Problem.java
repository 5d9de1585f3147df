package portal.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portal.json.Json;
import portal.json.JsonObject;
import portal.language.Language;
import portal.language.Said;

/**
 * A refusal that tells what to mend, as in RFC 9457.
 *
 * @param detail for a person; never an exception's message
 * @param headers that the answer has besides, with lower-case names
 */
public record Problem(
    ProblemKind kind, Said detail, List<FieldError> errors, Map<String, String> headers) {

  /**
   * What is wrong with one field.
   *
   * @param pointer a JSON pointer into the request's body
   * @param code a fixed word for programs
   */
  public record FieldError(String pointer, String code, Said detail) {}

  public Problem {
    errors = List.copyOf(errors);
    headers = Map.copyOf(headers);
  }

  public Problem(ProblemKind kind, Said detail, List<FieldError> errors) {
    this(kind, detail, errors, Map.of());
  }

  public static Problem of(ProblemKind kind, Said detail) {
    return new Problem(kind, detail, List.of());
  }

  /** The end of a request that what is there does not allow. */
  public static ProblemException conflict(Said detail) {
    return of(ProblemKind.CONFLICT, detail).exception();
  }

  /** The same, with these headers besides. */
  public Problem with(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(headers);
    all.putAll(more);
    return new Problem(kind, detail, errors, all);
  }

  /** This problem as the end of a request. */
  public ProblemException exception() {
    return new ProblemException(this);
  }

  /** The answer to a request, as problem JSON in the language of who sent it. */
  public Response response(Request request) {
    Language language = request.language();
    var body =
        JsonObject.builder()
            .text("type", "/problems#" + kind.slug())
            .text("title", kind.title().in(language))
            .number("status", kind.status())
            .text("detail", detail.in(language))
            .text("instance", request.id());
    if (!errors.isEmpty()) {
      body.put(
          "errors", new Json.Array(errors.stream().map(error -> json(error, language)).toList()));
    }
    return new Response(
            kind.status(),
            Map.of("content-type", "application/problem+json", "content-language", language.code()),
            body.build().write())
        .with(headers);
  }

  private static Json json(FieldError error, Language language) {
    return JsonObject.builder()
        .text("pointer", error.pointer())
        .text("code", error.code())
        .text("detail", error.detail().in(language))
        .build();
  }
}
