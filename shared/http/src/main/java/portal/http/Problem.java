package portal.http;

import java.util.List;
import portal.json.Json;
import portal.json.JsonObject;

/**
 * A refusal that tells what to mend, as in RFC 9457.
 *
 * @param detail for a person; never an exception's message
 */
public record Problem(ProblemKind kind, String detail, List<FieldError> errors) {

  /**
   * What is wrong with one field.
   *
   * @param pointer a JSON pointer into the request's body
   * @param code a fixed word for programs
   */
  public record FieldError(String pointer, String code, String detail) {}

  public Problem {
    errors = List.copyOf(errors);
  }

  public static Problem of(ProblemKind kind, String detail) {
    return new Problem(kind, detail, List.of());
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
        kind.status(),
        java.util.Map.of("content-type", "application/problem+json"),
        body.build().write());
  }

  private static Json json(FieldError error) {
    return JsonObject.builder()
        .text("pointer", error.pointer())
        .text("code", error.code())
        .text("detail", error.detail())
        .build();
  }
}
