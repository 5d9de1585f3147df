package portal.acceptance.enquiries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gg.jte.output.StringOutput;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portal.acceptance.template.Root;
import portal.forms.EnquiryForm;
import portal.forms.FilledForm;
import portal.language.Language;

/** The page on which an enquiry is typed, and the form that the API answers with, ask the same. */
final class EnquiryPageTest {
  private static final String PAGE = "web/enquiries/enquiry.html";

  private static List<String> found(String pattern, String html) {
    return Pattern.compile(pattern)
        .matcher(html)
        .results()
        .map(match -> match.group().replaceAll("\\s+", " ").replace("&#39;", "'"))
        .toList();
  }

  private static String form() {
    var output = new StringOutput();
    FilledForm.blank(EnquiryForm.FORM, Language.EN).writeTo(output);
    return output.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<(label|legend)[^>]*>[^<]*",
        "<p class=\"hint\"[^>]*>[^<]*",
        "<h2[^>]*>[^<]*",
        "<input type=\"radio\"[^>]* value=\"[^\"]*\"",
        "<option value=\"[^\"]*\"",
        "<button[^>]*>[^<]*",
        "<form [^>]*>"
      })
  void bothSayTheSame(String pattern) {
    List<String> asked = found(pattern, Root.text(PAGE).replaceAll("(?s)<header.*?</header>", ""));
    assertFalse(asked.isEmpty());
    assertEquals(asked, found(pattern, form()));
  }

  @Test
  void bothHaveTheSameFields() {
    String name = "(?<= name=\")[^\"]*";
    List<String> ofForm = found(name, form()).stream().filter(one -> !one.equals("page")).toList();
    List<String> ofPage =
        found(name, Root.text(PAGE)).stream()
            .filter(one -> !List.of("viewport", "color-scheme", "page").contains(one))
            .toList();
    assertEquals(ofPage, ofForm);
  }
}
