package portal.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.language.Language;
import portal.local.mail.SampleMail;
import portal.notifications.ledger.Recipient;
import portal.notifications.letters.Notice;
import portal.stores.LettersWorld;
import portal.testing.Speech;

class SampleLettersTest {
  private static final List<SampleMail> SAMPLES = new SampleLetters().get();

  private static List<Notice> notices() {
    LettersWorld world = new LettersWorld(Language.EN);
    return DaggerLettersGraph.factory()
        .create(world.host(), world.stores().tables(), _ -> {})
        .capabilities()
        .stream()
        .flatMap(letters -> letters.notices().stream())
        .toList();
  }

  @Test
  void everyNoticeIsAmongThemInEveryLanguageItIsWrittenIn() {
    Set<String> wanted = new TreeSet<>();
    for (Notice notice : notices()) {
      wanted.add(notice.code() + ".en");
      if (notice.handling().to() != Recipient.STAFF) {
        wanted.add(notice.code() + ".de");
      }
    }
    Set<String> shown =
        SAMPLES.stream().map(SampleMail::id).collect(Collectors.toCollection(TreeSet::new));
    wanted.removeAll(shown);
    assertEquals(Set.of(), wanted, "Name a case that these are about in Occurrence.");
    assertEquals(SAMPLES.size(), shown.size(), "Two have one id");
  }

  @Test
  void eachReadsAsAMailOfItsLanguageThatTheOfficeIsAnsweredBy() {
    for (SampleMail sample : SAMPLES) {
      assertTrue(
          sample.read().html().contains("<html lang=\"" + sample.language() + "\">"), sample.id());
      assertTrue(
          sample.read().headers().stream()
              .anyMatch(
                  header ->
                      header.getKey().equals("Reply-To")
                          && header.getValue().equals("office-reads@portal.example")),
          sample.id());
      assertTrue(sample.read().text().contains("Example Certification Institute"), sample.id());
    }
  }

  /** What somebody wrote is in whatever language, so that the samples write none of these words. */
  @Test
  void noneSpeaksTheOtherLanguage() {
    for (SampleMail sample : SAMPLES) {
      Language language = Language.ofCode(sample.language()).orElseThrow();
      var mail = sample.read();
      for (String text : List.of(mail.subject(), mail.text(), shown(mail.html()))) {
        assertEquals(Set.of(), Speech.strange(language, text), sample.id());
      }
      assertTrue(Speech.of(language, mail.text()).size() >= 3, sample.id());
    }
  }

  private static String shown(String html) {
    return html.replaceAll("(?s)<style.*?</style>|<[^>]*>", " ");
  }

  @Test
  void theyAreWrittenIntoAFolder(@TempDir Path folder) throws Exception {
    Main.main(new String[] {folder.resolve("new").toString()});
    for (SampleMail sample : SAMPLES) {
      for (String form : List.of("html", "txt", "eml")) {
        assertTrue(Files.size(folder.resolve("new/" + sample.id() + "." + form)) > 150, form);
      }
    }
  }
}
