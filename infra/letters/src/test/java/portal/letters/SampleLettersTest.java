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
