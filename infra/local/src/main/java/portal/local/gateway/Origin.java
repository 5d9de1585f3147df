package portal.local.gateway;

/** The one public origin: {@code /_local/*} is the host's own, the rest is as the template says. */
public record Origin(Site declared, Site local) implements Site {
  @Override
  public Reply answer(Request request) {
    String path = request.path();
    return path.startsWith("/_local/") || path.equals("/_local")
        ? local.answer(request)
        : declared.answer(request);
  }
}
