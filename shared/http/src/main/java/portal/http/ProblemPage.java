package portal.http;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A problem as a page, for those who sent a form without script. */
public final class ProblemPage {
  private ProblemPage() {}

  /** The engine loads only here: functions that never meet a form never load it. */
  private static final class Engine {
    static final TemplateEngine PRECOMPILED =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, ProblemPage.class.getClassLoader(), "portal.http.pages");
  }

  static Response of(Problem problem, Request request) {
    return page(problem, request, Optional.empty());
  }

  /** With the form once more, which says beside each field what is wrong with it. */
  public static Response of(Problem problem, Request request, Content form) {
    return page(problem, request, Optional.of(form));
  }

  private static Response page(Problem problem, Request request, Optional<Content> form) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("problem", problem);
    parameters.put("language", request.language());
    parameters.put("requestId", request.id());
    form.ifPresent(once -> parameters.put("form", once));
    var page = new StringOutput();
    Engine.PRECOMPILED.render("problem.jte", parameters, page);
    return Response.page(problem.kind().status(), request.language(), page.toString())
        .with(problem.headers());
  }
}
