package portal.notifications.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portal.language.Language;
import portal.stores.LettersWorld;

/** Which events lead to a mail, and which do not on purpose. */
class EventsTest {
  private static final Path ROOT = Path.of(System.getProperty("portal.root", "."));

  /** Nobody is told of these by mail. */
  private static final Set<String> WITHOUT_A_LETTER =
      Set.of(
          "CampaignChanged",
          "CampaignOpened",
          "CampaignSet",
          "ChecklistPublished",
          "ChecklistWithdrawn",
          "CreditNoteIssued",
          "DeadlineReached",
          "ErasureCancelled",
          "ErasurePlanned",
          "FileAdded",
          "FileChecked",
          "FileCompleted",
          "FileDeclared",
          "FileErased",
          "FileMarked",
          "FileOpened",
          "FileRejected",
          "FileReleased",
          "FileRemoved",
          "FileScanned",
          "FileTaken",
          "FreeOfferPublished",
          "FreeOfferWithdrawn",
          "InvoiceCredited",
          "InvoiceIssued",
          "InvoicePaid",
          "MailResent",
          "PaymentReversed",
          "ReplyFiled",
          "RulesPrinted",
          "SubmissionComplete",
          "SubmissionOpened",
          "SubmissionSealed",
          "SubmissionUnsealed",
          "TariffPublished",
          "TariffWithdrawn",
          "TaxTablePublished",
          "TaxTableWithdrawn");

  /** A name as events have; nothing else in domain code is written so. */
  private static final Pattern NAME = Pattern.compile("\"((?:[A-Z][a-z]+){2,})\"");

  /** What a book says its events begin with. */
  private static final Pattern TITLE =
      Pattern.compile("new Title<>\\(\\s*\"[^\"]*\",\\s*\"[^\"]*\",\\s*\"([A-Za-z]+)\"");

  /** What is counted has such a name, too, and what the compiler would say. */
  private static final Pattern NO_EVENT =
      Pattern.compile("(Log\\.\\w+|SuppressWarnings)\\(\\s*\"\\w+\"");

  private static final Pattern TABLED = Pattern.compile("detail-type: \\[(\\w[\\w, ]*)]");

  private final Set<String> heard =
      new AllLetters(new LettersWorld(Language.EN))
          .graph().capabilities().stream()
              .flatMap(letters -> letters.notices().stream())
              .flatMap(notice -> notice.occasions().stream())
              .map(Occasion::event)
              .collect(Collectors.toCollection(TreeSet::new));

  @Test
  void everyEventLeadsToALetterOrIsSaidToLeadToNone() throws IOException {
    Set<String> silent = types();
    silent.removeAll(heard);
    silent.removeAll(WITHOUT_A_LETTER);
    assertEquals(
        Set.of(),
        silent,
        "No letter is written of these events. Give them one, or name them in WITHOUT_A_LETTER.");
  }

  @Test
  void everyOccasionIsAnEventThatThereIs() throws IOException {
    Set<String> never = new TreeSet<>(heard);
    never.removeAll(types());
    assertEquals(Set.of(), never, "Nothing in shared or functions makes these events.");
  }

  @Test
  void whatIsSaidToLeadToNoneDoesNot() throws IOException {
    Set<String> wrong = new TreeSet<>(WITHOUT_A_LETTER);
    wrong.removeIf(type -> !heard.contains(type));
    assertEquals(Set.of(), wrong, "There are letters of these events.");
    Set<String> gone = new TreeSet<>(WITHOUT_A_LETTER);
    gone.removeAll(types());
    assertEquals(Set.of(), gone, "There are no such events any more.");
  }

  /** Whoever looks for types by their names in the sources must find those that others hear. */
  @Test
  void everyTypeThatARuleNamesIsFound() throws IOException {
    Set<String> named = new TreeSet<>();
    try (Stream<Path> files = Files.list(ROOT.resolve("functions"))) {
      for (Path function : files.sorted().toList()) {
        String template = Files.readString(function.resolve("template.yaml"));
        template
            .lines()
            .filter(line -> line.contains("source: [portal]"))
            .flatMap(line -> TABLED.matcher(line).results())
            .flatMap(found -> Stream.of(found.group(1).split(", ", -1)))
            .forEach(named::add);
      }
    }
    assertTrue(named.size() > 15, named.toString());
    // What takes the way of all events, and is none.
    named.remove("Heartbeat");
    named.removeAll(types());
    assertEquals(Set.of(), named);
  }

  /** The types of all events that anything makes. */
  private static Set<String> types() throws IOException {
    Set<String> types = new TreeSet<>();
    for (Path file : sources()) {
      String source = Files.readString(file);
      TITLE
          .matcher(source)
          .results()
          .flatMap(title -> Stream.of(title.group(1) + "Published", title.group(1) + "Withdrawn"))
          .forEach(types::add);
      NAME.matcher(NO_EVENT.matcher(TITLE.matcher(source).replaceAll("")).replaceAll(""))
          .results()
          .map(name -> name.group(1))
          .forEach(types::add);
    }
    return types;
  }

  /** The sources of domains without their tables, and whatever of functions makes events. */
  private static Set<Path> sources() throws IOException {
    Set<Path> sources = new TreeSet<>();
    for (String folder : Set.of("shared", "functions")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(folder), 12)) {
        for (Path file : files.filter(EventsTest::isOfDomain).toList()) {
          if (folder.equals("shared") || Files.readString(file).contains("new Happening(")) {
            sources.add(file);
          }
        }
      }
    }
    return sources;
  }

  private static boolean isOfDomain(Path file) {
    String path = ROOT.relativize(file).toString();
    return path.endsWith(".java")
        && path.contains("/src/main/")
        && !path.contains("/tables/")
        // Formats of files have names of their own, and nothing happens there.
        && !path.startsWith("shared/inspection/")
        && (path.startsWith("functions") || layer(path).contains("<layer>domain</layer>"));
  }

  private static String layer(String path) {
    try {
      return Files.readString(ROOT.resolve("shared/" + path.split("/", -1)[1] + "/pom.xml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
