package portal.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import portal.forms.FilledForm.Wrong;
import portal.language.Language;
import portal.language.Said;

class FilledFormTest {
  private static final Said NEEDED = new Said("This is needed.", "Diese Angabe fehlt.");

  private static String html(FilledForm form) {
    var output = new StringOutput();
    form.writeTo(output);
    return output.toString();
  }

  private static String sent(Language language, Map<String, String> typed, Wrong... wrong) {
    return html(new FilledForm(EnquiryForm.FORM, language, typed, List.of(wrong)));
  }

  private static void has(String html, String part) {
    assertTrue(html.contains(part), () -> part + " is missing in\n" + html);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aBlankFormAsksAllAndComplainsOfNothing(Language language) {
    String html = html(FilledForm.blank(EnquiryForm.FORM, language));
    has(html, "<div id=\"summary\" class=\"error-summary\" tabindex=\"-1\" hidden>");
    has(html, "<form id=\"enquiry\" action=\"/api/enquiries\" method=\"post\">");
    has(html, "name=\"page\" value=\"" + language.code() + "\"");
    has(html, "lang=\"" + language.code() + "\" selected>");
    for (String none :
        List.of("class=\"error\"", "wrong", "aria-invalid", "checked", "autofocus")) {
      assertFalse(html.contains(none), none);
    }
  }

  @Test
  void nothingIsSaidInTheOtherLanguage() {
    String german = html(FilledForm.blank(EnquiryForm.FORM, Language.DE));
    EnquiryForm.FORM.sections().stream()
        .flatMap(section -> section.fields().stream())
        .map(field -> field.asked().label())
        .filter(label -> !label.english().equals(label.german()))
        .forEach(label -> assertFalse(german.contains(">" + label.english()), label.english()));
  }

  @Test
  void everyErrorStandsBesideItsFieldAndTheSummaryLeadsThere() {
    String html =
        sent(
            Language.DE,
            Map.of("name", "Zoë"),
            new Wrong("/email", NEEDED),
            new Wrong("/audience", NEEDED));
    has(html, "<li><a href=\"#email\">E-Mail-Adresse: Diese Angabe fehlt.</a></li>");
    has(html, "<p class=\"error\" id=\"email-error\">Diese Angabe fehlt.</p>");
    has(html, "aria-describedby=\"email-hint email-error\" aria-invalid=\"true\"");
    has(html, "<a href=\"#audience-consulting\">Sie fragen an als: Diese Angabe fehlt.</a>");
    has(html, "<fieldset id=\"audience\" class=\"wrong\"");
    has(html, "aria-describedby=\"audience-consulting-error\"");
    has(html, "tabindex=\"-1\" autofocus>");
    has(html, "value=\"Zoë\"");
    assertEquals(2, html.split("class=\"error\"", -1).length - 1);
  }

  @Test
  void aQuestionLosesItsMarkInTheSummary() {
    has(sent(Language.EN, Map.of(), new Wrong("/kind", NEEDED)), "What is it: This is needed.");
  }

  @Test
  void whatIsWrongInALineNamesTheLine() {
    String html = sent(Language.EN, Map.of(), new Wrong("/items/1", NEEDED));
    has(html, "<a href=\"#items\">The items of the programme: Line 2: This is needed.</a>");
  }

  @Test
  void whatIsNoFieldIsSaidInTheSummaryOnly() {
    String html = sent(Language.EN, Map.of("x", "1"), new Wrong("/x", NEEDED));
    has(html, "<li>x: This is needed.</li>");
    assertFalse(html.contains("#x"));
    has(sent(Language.EN, Map.of(), new Wrong("", NEEDED)), "<li>This is needed.</li>");
  }

  @Test
  void whatWasTypedAndChosenIsKept() {
    String html =
        sent(
            Language.EN,
            Map.of(
                "kind",
                "roi-method",
                "language",
                "de",
                "description",
                "\n One\n",
                "items",
                "a\nb"));
    has(html, "value=\"roi-method\" required checked>");
    assertEquals(2, html.split(" checked>", -1).length);
    has(html, "value=\"de\" lang=\"de\" selected>");
    assertFalse(html.contains("lang=\"en\" selected"));
    has(html, ">\n\n One\n</textarea>");
    has(html, ">\na\nb</textarea>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onfocus='alert(1)",
        "</textarea><script>alert(1)</script>",
        "</title></form><form action=//evil.example>",
        "javascript:alert(1)",
        "&lt;b&gt;",
        "${7*7} @if(true) !{x}",
        "\u0000<b>"
      })
  void nothingThatIsTypedBecomesMarkup(String hostile) {
    String blank = sent(Language.EN, Map.of(), new Wrong("/name", NEEDED));
    String html =
        sent(
            Language.EN,
            Map.of(
                "name", hostile,
                "description", hostile,
                "items", hostile,
                "kind", hostile,
                "language", hostile),
            new Wrong("/name", NEEDED));
    assertEquals(tags(blank), tags(html));
    String unknown = sent(Language.EN, Map.of(), new Wrong("/" + hostile, Said.same(hostile)));
    assertEquals(tags(sent(Language.EN, Map.of(), new Wrong("/x", NEEDED))), tags(unknown));
  }

  private static List<String> tags(String html) {
    return java.util.regex.Pattern.compile("</?[a-zA-Z]+")
        .matcher(html)
        .results()
        .map(java.util.regex.MatchResult::group)
        .toList();
  }

  @Test
  void everyWordHasItsOwnInGerman() {
    EnquiryForm.FORM.sections().stream()
        .flatMap(section -> section.fields().stream())
        .flatMap(field -> field.asked().hint().stream())
        .forEach(hint -> assertNotEquals(hint.english(), hint.german()));
  }
}
