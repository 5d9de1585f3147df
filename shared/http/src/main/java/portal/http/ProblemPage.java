package portal.http;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** A problem as a page, for those who sent a form without script. */
final class ProblemPage {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors"
          + " 'none'";

  private ProblemPage() {}

  /** The engine loads only here: functions that never meet a form never load it. */
  private static final class Engine {
    static final TemplateEngine PRECOMPILED =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, ProblemPage.class.getClassLoader(), "portal.http.pages");
  }

  static Response of(Problem problem, String requestId) {
    var page = new StringOutput();
    Engine.PRECOMPILED.render(
        "problem.jte", Map.of("problem", problem, "requestId", requestId), page);
    return new Response(
            problem.kind().status(),
            Map.of("content-type", "text/html; charset=utf-8", "content-security-policy", POLICY),
            page.toString())
        .with(problem.headers());
  }
}
