package portal.acceptance.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import portal.language.Language;
import portal.testing.Speech;

/** Every page speaks one language, and leads to itself in the other. */
final class LanguagesTest {
  /** What is no text for readers, or says that it is in another language. */
  private static final Pattern NO_TEXT =
      Pattern.compile(
          "(?s)<(script|style)\\b.*?</\\1>|<(\\w+)[^>]*"
              + " lang=\"(?:en|de)\"[^>]*>.*?</\\2>|<code>.*?</code>");

  private static final Pattern READ_OUT =
      Pattern.compile(" (?:aria-label|alt|title|placeholder)=\"([^\"]*)\"");

  private static final Pattern SAID =
      Pattern.compile(
          "\\bsay\\(\\s*(['`])((?:\\\\.|(?!\\1).)*)\\1,\\s*(['`])((?:\\\\.|(?!\\3).)*)\\3\\)",
          Pattern.DOTALL);

  private static String textOf(Path page) {
    String body = Web.text(page).replaceFirst("(?s)^.*?<title>", "<title>");
    String read = String.join(" ", Web.found(READ_OUT, page));
    return NO_TEXT.matcher(body).replaceAll(" ").replaceAll("<[^>]*>", " ") + " " + read;
  }

  private static Language language(Path page) {
    return Web.SITE.relativize(page).startsWith("de") ? Language.DE : Language.EN;
  }

  @Test
  void noPageSpeaksTheOtherLanguage() {
    var astray = new ArrayList<String>();
    int german = 0;
    for (Path page : Web.written()) {
      String text = textOf(page);
      german += language(page) == Language.DE ? 1 : 0;
      Set<String> foreign = Speech.strange(language(page), text);
      if (!foreign.isEmpty()) {
        astray.add(Web.SITE.relativize(page) + ": " + foreign);
      }
      Set<String> own = Speech.of(language(page), text);
      assertTrue(own.size() >= 3, page + " has no words of its own: " + own);
    }
    assertEquals(List.of(), astray);
    assertTrue(german > 20, "only " + german);
  }

  @Test
  void whatModulesSayIsInTheLanguageThatItStandsFor() {
    var astray = new ArrayList<String>();
    int said = 0;
    for (Path module : Web.files(".js")) {
      for (var pair : SAID.matcher(Web.text(module)).results().toList()) {
        said++;
        if (!Speech.strange(Language.EN, words(pair.group(2))).isEmpty()
            || !Speech.strange(Language.DE, words(pair.group(4))).isEmpty()) {
          astray.add(Web.FOLDER.relativize(module) + ": " + pair.group());
        }
      }
    }
    assertEquals(List.of(), astray);
    assertTrue(said > 400, "Only " + said + " were found, so that the pattern is wrong");
  }

  /** The words of a template, without the code in it. */
  private static String words(String literal) {
    return literal.replaceAll("\\$\\{[^}]*}", " ");
  }

  @Test
  void everyPageSaysItsLanguageAndLeadsToItselfInTheOther() {
    for (Path page : Web.written()) {
      String object = Web.SITE.relativize(page).toString().replaceFirst("^de/", "");
      if (object.equals("api-description.html")) {
        continue;
      }
      String text = Web.text(page);
      String name = object.replace(".html", "").replaceFirst("^(index|404)$", "");
      String here = language(page).code();
      String other = language(page) == Language.DE ? "/" + name : "/de/" + name;
      assertTrue(text.contains("<html lang=\"" + here + "\""), page.toString());
      assertTrue(
          text.contains(" class=\"language\" ") && text.contains(" href=\"" + other + "\""),
          page.toString());
    }
  }
}
