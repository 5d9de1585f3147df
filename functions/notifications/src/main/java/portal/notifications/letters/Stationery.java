package portal.notifications.letters;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import javax.inject.Inject;

/** Gives a letter its two forms, by templates that escape for the place where a text stands. */
public final class Stationery {
  private final TemplateEngine html = engine(ContentType.Html, "portal.notifications.forms.html");
  private final TemplateEngine plain =
      engine(ContentType.Plain, "portal.notifications.forms.plain");

  @Inject
  public Stationery() {}

  public String html(Letter letter) {
    return render(html, letter);
  }

  public String plain(Letter letter) {
    return render(plain, letter);
  }

  private static TemplateEngine engine(ContentType type, String templates) {
    return TemplateEngine.createPrecompiled(
        null, type, Stationery.class.getClassLoader(), templates);
  }

  private static String render(TemplateEngine engine, Letter letter) {
    var output = new StringOutput();
    engine.render("letter.jte", letter, output);
    return output.toString();
  }
}
