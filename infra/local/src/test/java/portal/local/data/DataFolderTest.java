package portal.local.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("It changes where the home is.")
class DataFolderTest {
  private static final List<Consumer<Path>> BOTH =
      List.of(root -> DataFolder.open(root).close(), DataFolder::empty);

  /** One file of each kind that a portal writes. */
  private static final List<String> OWN =
      List.of(
          "started",
          "clock.json",
          "portal.log",
          "secrets/CursorKey",
          "secrets/sign-in-key.json",
          "checkpoints/portal-OutboxPipe.json",
          "schedules/LapseQuotesHourly.json",
          "mails/0000018e5f3c8a10-7a1f2f6e-0000-4000-8000-000000000000-000000.eml",
          "dead-letters/001772366400000-0001.json",
          "pending-events/001772366400000-000001.json.next",
          "stored-objects/001772366400000-000001.json",
          "part-digests/" + "a".repeat(32) + "-1",
          "verdicts/" + "b".repeat(64),
          "dynamodb/shared-local-instance.db",
          "dynamodb/shared-local-instance.db-journal",
          "objects/portal-material/cases/1/a.txt");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path temporary;

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }

  private Path portals() {
    Path root = temporary.resolve("data");
    DataFolder.open(root).close();
    return root;
  }

  private static String refusal(Consumer<Path> use, Path root) {
    return String.valueOf(
        assertThrows(UnusableFolder.class, () -> use.accept(root), root.toString()).getMessage());
  }

  @Test
  void aFolderWithForeignFilesIsNobodysDataFolder() throws IOException {
    Path root = temporary.resolve("letters");
    write(root.resolve("mails/letter.txt"), "Dear");
    write(root.resolve("started"), "yesterday");
    for (Consumer<Path> use : BOTH) {
      assertTrue(refusal(use, root).startsWith(root + " is not empty"));
    }
    try (var all = Files.walk(root)) {
      assertEquals(4, all.count());
    }
  }

  @Test
  void aLockProvesNothingNorDoesAnEmptyOrAnotherMark() throws IOException {
    Path root = temporary.resolve("letters");
    write(root.resolve("lock"), "");
    for (Consumer<Path> use : BOTH) {
      for (String mark : List.of("", "mine")) {
        refusal(use, root);
        write(root.resolve(Ownership.MARK), mark);
        refusal(use, root);
        assertEquals(mark, Files.readString(root.resolve(Ownership.MARK)));
      }
    }
    assertTrue(Files.exists(root.resolve("lock")));
  }

  @Test
  void aNewOrEmptyFolderBecomesAPortalsAndStaysIt() throws IOException {
    Path root = Files.createDirectory(temporary.resolve("data"));
    DataFolder.open(root).close();
    write(root.resolve("notes.txt"), "mine");
    DataFolder.open(root).close();
    DataFolder.empty(root);
    DataFolder.open(root).close();
    assertEquals("mine", Files.readString(root.resolve("notes.txt")));
  }

  @Test
  void aFirstStartThatWasCutOffCanBeRepeated() throws IOException {
    Path root = Files.createDirectory(temporary.resolve("data"));
    write(root.resolve(Ownership.MARK + ".next"), "");
    DataFolder.open(root).close();
    DataFolder.open(root).close();
  }

  @Test
  void allThatAPortalWroteIsRemovedAndNothingElse() throws IOException {
    Path root = portals();
    for (String name : OWN) {
      write(root.resolve(name), "own");
    }
    List<String> foreign =
        List.of(
            "notes.txt",
            "mails/letter.txt",
            "secrets/mine.pem",
            "checkpoints/old.json.bak",
            "dynamodb/copy.db",
            "objects/list.txt",
            "folder/started");
    for (String name : foreign) {
      write(root.resolve(name), "foreign");
    }
    DataFolder.empty(root);
    for (String name : OWN) {
      assertFalse(Files.exists(root.resolve(name)), name);
    }
    for (String name : foreign) {
      assertTrue(Files.exists(root.resolve(name)), name);
    }
  }

  @Test
  void noLinkLeadsOutOfTheFolder() throws IOException {
    Path root = portals();
    Path mail = temporary.resolve("elsewhere/0000018e5f3c8a10-7a1f.eml");
    write(mail, "theirs");
    write(root.resolve("objects/portal-material/a.txt"), "own");
    Files.createSymbolicLink(root.resolve("mails"), mail.getParent());
    Files.createSymbolicLink(root.resolve("objects/linked"), mail.getParent());
    Files.createSymbolicLink(root.resolve("objects/portal-material/linked"), mail.getParent());
    Files.createSymbolicLink(root.resolve("clock.json"), mail);
    DataFolder.empty(root);
    assertEquals("theirs", Files.readString(mail));
    assertFalse(Files.exists(root.resolve("objects/portal-material/a.txt")));
  }

  @Test
  void whatIsNoFolderOfItsOwnIsRefused() throws IOException {
    Path file = temporary.resolve("file");
    write(file, "text");
    Path home = Path.of(System.getProperty("user.home"));
    for (Consumer<Path> use : BOTH) {
      assertTrue(refusal(use, file).contains("file is not a folder"));
      assertTrue(refusal(use, file.resolve("data")).contains("there is no folder " + file));
      Path lost = temporary.resolve("none/data");
      assertTrue(refusal(use, lost).contains("there is no folder " + lost.getParent()));
      assertTrue(refusal(use, Path.of("/")).contains("alone"));
      assertTrue(refusal(use, home).contains("alone"));
      assertTrue(refusal(use, home.resolve("x/..")).contains("alone"));
    }
    assertEquals("text", Files.readString(file));
    assertFalse(Files.exists(temporary.resolve("none")));
  }

  @Test
  void aHomeIsRefusedByItsOtherNamesTooAndEvenWithAMark() throws IOException {
    Path home = portals();
    Path link = Files.createSymbolicLink(temporary.resolve("link"), home);
    String before = System.setProperty("user.home", home.toString());
    try {
      for (Consumer<Path> use : BOTH) {
        assertTrue(refusal(use, home).contains("alone"));
        assertTrue(refusal(use, link).contains("alone"));
        assertTrue(refusal(use, temporary).contains("alone"));
      }
    } finally {
      System.setProperty("user.home", before);
    }
  }

  @Test
  void whereNothingCanBeWrittenIsSaidWithTheFoldersName() {
    Path proc = Path.of("/proc");
    Assumptions.assumeTrue(Files.isDirectory(proc.resolve("self")), "There is no such folder here");
    assertTrue(refusal(BOTH.getFirst(), proc.resolve("data")).startsWith("/proc/data cannot be"));
  }

  @Test
  void aFolderInThePlaceOfAFileIsSaidAndTheOtherWayRound() throws IOException {
    Path root = portals();
    write(root.resolve("mails"), "");
    assertTrue(damage(root).contains("mails should be a folder"));
    Files.delete(root.resolve("mails"));
    Files.createDirectory(root.resolve("clock.json"));
    assertTrue(damage(root).contains("clock.json should be a file"));
    Files.delete(root.resolve("clock.json"));
    DataFolder.open(root).close();
  }

  private static String damage(Path root) {
    return String.valueOf(
        assertThrows(DamagedFile.class, () -> DataFolder.open(root)).getMessage());
  }

  @Test
  void onlyWhatFreshWouldRemoveCanBeWritten() {
    try (DataFolder folder = DataFolder.open(temporary)) {
      byte[] content = "text".getBytes(StandardCharsets.US_ASCII);
      assertThrows(IllegalArgumentException.class, () -> folder.write("stray", content));
      assertThrows(IllegalArgumentException.class, () -> folder.write("mails/a.txt", content));
      assertFalse(Files.exists(temporary.resolve("stray")));
    }
  }

  @Test
  void aWriteThatFailsNamesItsFile() throws IOException {
    try (DataFolder folder = DataFolder.open(temporary)) {
      Files.createDirectory(temporary.resolve("clock.json.next"));
      var failed =
          assertThrows(FailedWrite.class, () -> folder.write("clock.json", new byte[] {1}));
      assertTrue(
          String.valueOf(failed.getMessage())
              .startsWith(temporary.resolve("clock.json") + " could not be written (is a"));
    }
  }
}
