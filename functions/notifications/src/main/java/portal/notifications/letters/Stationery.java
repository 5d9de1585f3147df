package portal.notifications.letters;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import javax.inject.Inject;
import portal.aws.Host;

/**
 * The institute's paper: gives every letter its two forms, by templates that escape for the place
 * where a text stands.
 */
public final class Stationery {
  private final TemplateEngine html = engine(ContentType.Html, "portal.notifications.forms.html");
  private final TemplateEngine plain =
      engine(ContentType.Plain, "portal.notifications.forms.plain");
  private final String institute;

  @Inject
  public Stationery(Host host) {
    this.institute = host.variable("SELLER_NAME");
  }

  /** How the institute is called on it. */
  public String institute() {
    return institute;
  }

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

  private String render(TemplateEngine engine, Letter letter) {
    var output = new StringOutput();
    engine.render("letter.jte", Map.of("letter", letter, "institute", institute), output);
    return output.toString();
  }
}
