package portal.http;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import portal.aws.Function.Work;
import portal.aws.Log;
import portal.json.JsonObject;
import portal.language.Said;

/** Routes requests to endpoints, and turns problems and the unexpected into answers. */
final class Routing implements Work {
  /** The most bytes that a request's body may have. */
  static final int MOST_BYTES = 64 * 1024;

  private static final String FOR_STAFF = " /api/staff/";

  private final Map<String, Endpoint> routes;

  Routing(Map<String, Endpoint> routes) {
    this.routes = Map.copyOf(routes);
  }

  @Override
  public String handle(JsonObject event) {
    Request request = Requests.of(event);
    Response response = answer(request);
    log(request, response);
    return json(response);
  }

  private Response answer(Request request) {
    try {
      Endpoint endpoint = routes.get(request.routeKey());
      if (endpoint == null) {
        throw Problem.of(
                ProblemKind.NOT_FOUND,
                new Said("There is no such resource.", "Hier gibt es nichts."))
            .exception();
      }
      if (isUnguarded(request, endpoint)) {
        throw Problem.of(
                ProblemKind.NOT_ALLOWED,
                new Said("No role may call this.", "Das darf keine Rolle aufrufen."))
            .exception();
      }
      if (request.body().length > MOST_BYTES) {
        throw Problem.of(
                ProblemKind.BODY_TOO_LARGE,
                new Said("Send at most 65,536 bytes.", "Senden Sie höchstens 65.536 Bytes."))
            .exception();
      }
      return endpoint.answer(request);
    } catch (ProblemException refused) {
      return refusal(request, refused.problem());
    } catch (RuntimeException unexpected) {
      Log.error("unexpected " + request.id(), unexpected);
      return refusal(
          request,
          Problem.of(
              ProblemKind.UNEXPECTED,
              new Said(
                  "Try again; if it stays so, tell us the instance below.",
                  "Versuchen Sie es noch einmal. Wenn es dabei bleibt, nennen Sie uns die Nummer"
                      + " dieses Vorgangs.")));
    }
  }

  /** What is for staff is open to no one before it says to which roles. */
  private static boolean isUnguarded(Request request, Endpoint endpoint) {
    return request.routeKey().contains(FOR_STAFF) && !(endpoint instanceof StaffRoute);
  }

  /** A form's sender looks at a page, everybody else reads problem JSON. */
  private static Response refusal(Request request, Problem problem) {
    return request.isForm() ? ProblemPage.of(problem, request) : problem.response(request);
  }

  private static String json(Response response) {
    Map<String, String> headers = new HashMap<>(response.headers());
    headers.putIfAbsent("cache-control", "no-store");
    headers.put("x-content-type-options", "nosniff");
    headers.put("referrer-policy", "no-referrer");
    var json = JsonObject.builder();
    headers.forEach(json::text);
    return JsonObject.builder()
        .number("statusCode", response.status())
        .put("headers", json.build())
        .text("body", response.body())
        .flag("isBase64Encoded", false)
        .build()
        .write();
  }

  private static void log(Request request, Response response) {
    Log.info(
        "answered",
        JsonObject.builder()
            .text("requestId", request.id())
            .text("route", request.routeKey())
            .number("status", response.status())
            .text("role", Optional.ofNullable(request.claims().get("cognito:groups")))
            .build());
  }
}
