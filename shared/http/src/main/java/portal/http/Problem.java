package portal.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portal.json.Json;
import portal.json.JsonObject;

/**
 * A refusal that tells what to mend, as in RFC 9457.
 *
 * @param detail for a person; never an exception's message
 * @param headers that the answer has besides, with lower-case names
 */
public record Problem(
    ProblemKind kind, String detail, List<FieldError> errors, Map<String, String> headers) {

  /**
   * What is wrong with one field.
   *
   * @param pointer a JSON pointer into the request's body
   * @param code a fixed word for programs
   */
  public record FieldError(String pointer, String code, String detail) {}

  public Problem {
    errors = List.copyOf(errors);
    headers = Map.copyOf(headers);
  }

  public Problem(ProblemKind kind, String detail, List<FieldError> errors) {
    this(kind, detail, errors, Map.of());
  }

  public static Problem of(ProblemKind kind, String detail) {
    return new Problem(kind, detail, List.of());
  }

  /** The end of a request that what is there does not allow. */
  public static ProblemException conflict(String detail) {
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

  /** The answer, as problem JSON. */
  public Response response(String requestId) {
    var body =
        JsonObject.builder()
            .text("type", "/problems#" + kind.slug())
            .text("title", kind.title())
            .number("status", kind.status())
            .text("detail", detail)
            .text("instance", requestId);
    if (!errors.isEmpty()) {
      body.put("errors", new Json.Array(errors.stream().map(Problem::json).toList()));
    }
    return new Response(
            kind.status(), Map.of("content-type", "application/problem+json"), body.build().write())
        .with(headers);
  }

  private static Json json(FieldError error) {
    return JsonObject.builder()
        .text("pointer", error.pointer())
        .text("code", error.code())
        .text("detail", error.detail())
        .build();
  }
}
