package portal.documents;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The XML that a document carries, by templates that escape for the place where a text stands. */
public final class Forms {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Forms.class.getClassLoader(), "portal.documents.forms");

  private Forms() {}

  public static String xml(String template, Map<String, Object> values) {
    var text = new StringOutput();
    ENGINE.render(template, values, text);
    return text.toString();
  }
}
