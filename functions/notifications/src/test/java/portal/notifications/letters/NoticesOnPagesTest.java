package portal.notifications.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import portal.language.Language;
import portal.stores.LettersWorld;

/** What the office is shown of mails. */
class NoticesOnPagesTest {
  private static final Path WORDS =
      Path.of(System.getProperty("portal.root", "."), "web/pages/kit/words.js");

  @Test
  void everyNoticeHasAWordForTheOffice() throws IOException {
    String words = Files.readString(WORDS);
    List<String> without =
        new AllLetters(new LettersWorld(Language.EN))
            .graph().capabilities().stream()
                .flatMap(letters -> letters.notices().stream())
                .map(Notice::code)
                .filter(code -> !words.contains("\n  '" + code + "': say('"))
                .toList();
    assertEquals(List.of(), without, "web/pages/kit/words.js has no words for these notices.");
  }
}
