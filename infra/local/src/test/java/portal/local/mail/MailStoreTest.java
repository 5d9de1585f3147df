package portal.local.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.local.data.DataFolder;

@SuppressWarnings("NullAway.Init")
class MailStoreTest {
  private static final int MEGABYTE = 1 << 20;

  @TempDir Path root;
  private DataFolder folder;
  private MailStore store;

  @BeforeEach
  void open() {
    folder = DataFolder.open(root);
    store = new MailStore(folder);
  }

  @AfterEach
  void close() {
    folder.close();
  }

  private static String id(int number) {
    return MailStore.stamp(number) + "-0000-000000";
  }

  private void keep(int number, int length) {
    String head =
        """
        From: Office <office@institute.example>
        Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?= %d

        """
            .formatted(number)
            .replace("\n", "\r\n");
    String text = head + "x".repeat(length);
    byte[] raw = text.getBytes(StandardCharsets.US_ASCII);
    String time = Instant.ofEpochMilli(number).toString();
    store.keep(
        new KeptMail(
            id(number),
            time,
            "office@institute.example",
            List.of("a@example.org"),
            Map.of(),
            Optional.empty(),
            raw));
  }

  private Path file(int number, String ending) {
    return root.resolve("mails").resolve(id(number) + ending);
  }

  private List<String> titles() {
    return store.lines(10, "").stream().map(MailLine::title).toList();
  }

  @Test
  void aMissingOrDamagedMailIsNamedAndTheOthersAreThere() throws IOException {
    IntStream.rangeClosed(1, 5).forEach(number -> keep(number, 10));
    Files.delete(file(2, ".eml"));
    byte[] whole = Files.readAllBytes(file(3, ".eml"));
    Files.write(file(3, ".eml"), new byte[whole.length]);
    Files.writeString(file(4, ".eml"), "From: x");
    Files.writeString(file(5, ".json"), "{");
    assertEquals(
        List.of(
            "Its envelope is damaged.",
            "Its .eml is damaged.",
            "Its .eml is damaged.",
            "Its .eml is missing.",
            "Gr\u00fc\u00dfe 1"),
        titles());
    assertEquals(List.of(id(1), id(3)), store.all().stream().map(KeptMail::id).toList());
    for (int number : List.of(2, 4, 5)) {
      assertEquals(Optional.empty(), store.find(id(number)), id(number));
      assertTrue(store.line(id(number)).isPresent());
    }
  }

  @Test
  void whatIsRemovedAfterItWasReadIsMissedToo() throws IOException {
    keep(1, 10);
    assertTrue(store.find(id(1)).isPresent());
    Files.delete(file(1, ".eml"));
    assertEquals(Optional.empty(), store.find(id(1)));
  }

  @Test
  void aListGoesOnWhereThePageBeforeEnded() {
    IntStream.rangeClosed(1, 5).forEach(number -> keep(number, 10));
    List<MailLine> page = store.lines(2, "");
    assertEquals(List.of(id(5), id(4)), page.stream().map(MailLine::id).toList());
    page = store.lines(9, page.getLast().id());
    assertEquals(List.of(id(3), id(2), id(1)), page.stream().map(MailLine::id).toList());
    assertEquals(List.of(), store.lines(9, id(1)));
  }

  @Test
  void aListReadsNoMailWholeAndReadingKeepsNoMoreThanItsShare() throws IOException {
    IntStream.rangeClosed(1, 20).forEach(number -> keep(number, MEGABYTE));
    assertEquals(10, store.lines(10, "").size());
    assertEquals(0, store.held());
    for (int number = 1; number <= 20; number++) {
      assertTrue(store.find(id(number)).isPresent());
    }
    assertTrue(store.held() > 0 && store.held() <= RecentMails.MOST, "" + store.held());
    assertEquals(
        MailStore.HEAD,
        folder.readHead("mails/" + id(1) + ".eml", MailStore.HEAD).orElseThrow().length);
  }

  @Test
  void whatWasSentIsCountedByName() {
    IntStream.of(100, 200, 300).forEach(number -> keep(number, 10));
    assertEquals(2, store.sentSince(Instant.ofEpochMilli(200)));
    assertEquals(0, store.sentSince(Instant.ofEpochMilli(301)));
  }
}
