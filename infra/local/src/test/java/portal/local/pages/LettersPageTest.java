package portal.local.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import portal.local.gateway.Reply;
import portal.local.gateway.Request;
import portal.local.mail.SampleMail;

class LettersPageTest {
  private static final String MIME =
      """
      From: a@example.org
      Reply-To: b@example.org
      Subject: Good <news>
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary=x

      --x
      Content-Type: text/plain; charset=utf-8

      In words.
      --x
      Content-Type: text/html; charset=utf-8

      <p>In form.</p>
      --x--
      """;

  private final LettersPage page =
      new LettersPage(
          new Views(),
          () ->
              List.of(
                  new SampleMail(
                      "news.en",
                      "news",
                      "en",
                      MIME.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))));

  private Reply get(String... rest) {
    return page.answer(
        new Request("GET", "/_local/letters", "", Map.of(), new byte[0], "HTTP/1.1", "127.0.0.1"),
        List.of(rest));
  }

  private String text(String... rest) {
    return new String(get(rest).body(), StandardCharsets.UTF_8);
  }

  @Test
  void theListLeadsToEach() {
    String list = text();
    assertTrue(list.contains("<a href=\"/_local/letters/news.en\">Good &lt;news&gt;</a>"), list);
  }

  @Test
  void oneIsShownInAllItsForms() {
    String shown = text("news.en");
    assertTrue(shown.contains("In words."), shown);
    assertTrue(
        shown.contains("&lt;p>In form.&lt;/p>") || shown.contains("&lt;p&gt;In form."), shown);
    assertTrue(shown.contains("src=\"/_local/letters/news.en/html\""), shown);
    assertTrue(shown.contains("<td>b@example.org</td>"), shown);
    assertEquals("<p>In form.</p>", text("news.en", "html").strip());
    assertTrue(text("news.en", "raw").startsWith("From: a@example.org"));
  }

  @Test
  void itsHtmlRunsNothingAndFetchesNothing() {
    String policy =
        get("news.en", "html").headers().stream()
            .filter(header -> header.getKey().equals("Content-Security-Policy"))
            .findFirst()
            .orElseThrow()
            .getValue();
    assertTrue(policy.startsWith("sandbox ") && policy.contains("default-src 'none'"), policy);
  }

  @Test
  void whatIsNoLetterIsNotFound() {
    assertEquals(404, get("no.en").status());
    assertEquals(404, get("news.en", "no").status());
  }
}
