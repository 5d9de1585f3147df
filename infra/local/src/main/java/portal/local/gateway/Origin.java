package portal.local.gateway;

/**
 * The one public origin: {@code /api/*} is the HTTP API, {@code /_local/*} the host's own, the rest
 * are pages.
 */
public record Origin(Site api, Site pages, Site local) implements Site {
  @Override
  public Reply answer(Request request) {
    String path = request.path();
    if (path.startsWith("/api/")) {
      return api.answer(request);
    }
    return path.startsWith("/_local/") || path.equals("/_local")
        ? local.answer(request)
        : pages.answer(request);
  }
}
