package portal.http;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import portal.aws.Function.Work;
import portal.aws.Log;
import portal.json.JsonObject;

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
        throw Problem.of(ProblemKind.NOT_FOUND, "There is no such resource.").exception();
      }
      if (isUnguarded(request, endpoint)) {
        throw Problem.of(ProblemKind.NOT_ALLOWED, "No role may call this.").exception();
      }
      if (request.body().length > MOST_BYTES) {
        throw Problem.of(ProblemKind.BODY_TOO_LARGE, "Send at most 65,536 bytes.").exception();
      }
      return endpoint.answer(request);
    } catch (ProblemException refused) {
      return refusal(request, refused.problem());
    } catch (RuntimeException unexpected) {
      Log.error("unexpected " + request.id(), unexpected);
      return refusal(
          request,
          Problem.of(
              ProblemKind.UNEXPECTED, "Try again; if it stays so, tell us the instance below."));
    }
  }

  /** What is for staff is open to no one before it says to which roles. */
  private static boolean isUnguarded(Request request, Endpoint endpoint) {
    return request.routeKey().contains(FOR_STAFF) && !(endpoint instanceof StaffRoute);
  }

  /** A form's sender looks at a page, everybody else reads problem JSON. */
  private static Response refusal(Request request, Problem problem) {
    return request.isForm()
        ? ProblemPage.of(problem, request.id())
        : problem.response(request.id());
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
