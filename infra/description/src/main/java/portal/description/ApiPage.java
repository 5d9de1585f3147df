package portal.description;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The description as a page: no script, the site's own look, escaped by context. */
final class ApiPage {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, ApiPage.class.getClassLoader(), "portal.description.generated");

  private ApiPage() {}

  static String of(Document document) {
    var output = new StringOutput();
    ENGINE.render("page.jte", document, output);
    // What the template leaves empty is no line of the page.
    return output.toString().replaceAll("(?m)[ \t]+$", "").replaceAll("\n{2,}", "\n");
  }
}
