package portal.local.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import portal.local.staff.DemoStaff;
import portal.local.staff.SignInPage;

/** The templates of the local pages, compiled at build time and escaping by context. */
public final class Views implements SignInPage {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Views.class.getClassLoader(), "portal.local.pages.generated");

  @Override
  public String of(String query, List<DemoStaff> staff) {
    return render("signin", Map.of("query", query, "staff", staff));
  }

  String render(String template, Map<String, Object> values) {
    var output = new StringOutput();
    engine.render(template + ".jte", values, output);
    return output.toString();
  }
}
