package portal.notifications.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import portal.certification.Enquiry;
import portal.language.Language;
import portal.notifications.ledger.MailKey;
import portal.notifications.ledger.Recipient;
import portal.notifications.letters.notifications.NotificationsLetters;
import portal.stores.Enquiries;
import portal.stores.LettersWorld;

/** Every letter, written in both languages in a world where all has happened. */
class LettersTest {
  private static final AllLetters ENGLISH = new AllLetters(new LettersWorld(Language.EN));
  private static final AllLetters GERMAN = new AllLetters(new LettersWorld(Language.DE));
  private static final Stationery STATIONERY = new Stationery(new LettersWorld(Language.EN).host());
  private static final Enquiry.Applicant APPLICANT = Enquiries.training().applicant();
  private static final Enquiry.Subject SUBJECT = Enquiries.training().subject();

  /** CamelCase, snake_case, UPPER_CASE, kebab-case of three, and days as machines write them. */
  private static final Pattern OF_MACHINES =
      Pattern.compile(
          "[a-z][A-Z]|\\w_\\w|[A-Z]{2,}-[A-Z]{2,}|[a-z]+-[a-z]+-[a-z]+|\\d{4}-\\d\\d-\\d\\d");

  static List<Notice> notices() {
    return ENGLISH.graph().capabilities().stream()
        .flatMap(letters -> letters.notices().stream())
        .toList();
  }

  static Stream<Notice> noticesToOutside() {
    return notices().stream().filter(notice -> notice.handling().to() != Recipient.STAFF);
  }

  @Test
  void noCodeIsGivenTwice() {
    assertEquals(
        notices().size(), notices().stream().map(Notice::code).distinct().count(), "" + notices());
  }

  /** Else nobody would ever miss it. */
  @Test
  void everyLetterIsTheLetterOfANotice() throws Exception {
    Set<Class<?>> written = new HashSet<>(Set.of(StaffNote.class));
    for (CapabilityLetters letters : ENGLISH.graph().capabilities()) {
      letters.notices().forEach(notice -> written.add(letters.writer(notice.code()).getClass()));
    }
    List<String> others =
        LetterClasses.all().stream()
            .filter(type -> LetterWriter.class.isAssignableFrom(type) && !type.isInterface())
            .filter(type -> !written.contains(type))
            .map(Class::getName)
            .toList();
    assertEquals(
        List.of(), others, "No notice leads to these, or LettersModule lacks their capability.");
  }

  @Test
  void everyNoticeButThoseOfMailsHasAnOccasion() {
    for (CapabilityLetters letters : ENGLISH.graph().capabilities()) {
      if (!(letters instanceof NotificationsLetters)) {
        letters
            .notices()
            .forEach(notice -> assertFalse(notice.occasions().isEmpty(), notice.code()));
      }
    }
  }

  @Test
  void whatIsNoNoticeIsNotWritten() {
    MailKey key = new MailKey("C-0000000001", "no-such-notice", "1");
    assertThrows(IllegalStateException.class, () -> ENGLISH.graph().letters().write(key));
  }

  @ParameterizedTest
  @MethodSource("notices")
  void aNoticeIsWrittenToWhomItSays(Notice notice) {
    Class<? extends LetterWriter> kind =
        switch (notice.handling().to()) {
          case APPLICANT -> ToApplicant.class;
          case ADDRESSEE -> ToAddressee.class;
          case STAFF -> ToStaff.class;
        };
    for (CapabilityLetters letters : ENGLISH.graph().capabilities()) {
      if (letters.notices().contains(notice)) {
        assertInstanceOf(kind, letters.writer(notice.code()), notice.code());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("notices")
  void aLetterSaysSomethingAndHasNoPlaceWithoutAValue(Notice notice) {
    for (AllLetters all : List.of(ENGLISH, GERMAN)) {
      Map<String, Letters.Written> written = all.of(notice.code());
      assertFalse(
          written.isEmpty(),
          "Nothing in LettersWorld is told of by " + notice.code() + ", or it is never written.");
      for (Letters.Written one : written.values()) {
        Letter letter = one.letter();
        assertFalse(letter.subject().isBlank() || letter.paragraphs().isEmpty(), notice.code());
        for (String text : words(letter).toList()) {
          assertFalse(text.isBlank() || text.matches("(?s).*[{}].*"), notice.code() + ": " + text);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("noticesToOutside")
  void aLetterIsTheSameInBothLanguages(Notice notice) {
    Map<String, Letters.Written> english = ENGLISH.of(notice.code());
    Map<String, Letters.Written> german = GERMAN.of(notice.code());
    assertEquals(english.keySet(), german.keySet());
    english.forEach(
        (about, one) -> {
          Letter letter = one.letter();
          Letter other = german.getOrDefault(about, one).letter();
          assertEquals(Language.EN, letter.language(), notice.code());
          assertEquals(Language.DE, other.language(), notice.code());
          assertNotEquals(letter.subject(), other.subject(), notice.code());
          assertEquals(parts(letter), parts(other), notice.code());
        });
  }

  /** What a reader can do with it, whatever it is called. */
  private static String parts(Letter letter) {
    return letter.paragraphs().size()
        + " paragraphs, "
        + letter.listing().map(list -> list.lines().size()).orElse(0)
        + " lines"
        + letter.quote().map(_ -> ", a quote").orElse("")
        + letter.code().map(_ -> ", a code").orElse("")
        + links(letter).map(link -> ", " + page(link)).collect(Collectors.joining());
  }

  private static Stream<Letter.Link> links(Letter letter) {
    return Stream.concat(letter.button().stream(), letter.links().stream());
  }

  /** The page that a link leads to, in whichever language. */
  private static String page(Letter.Link link) {
    return link.url()
        .replaceFirst("#.*", "")
        .replaceFirst("^(https://portal\\.example)/de/", "$1/");
  }

  private static Stream<String> words(Letter letter) {
    return Stream.of(
            Stream.of(letter.subject(), letter.heading().reference(), letter.heading().greeting()),
            Stream.of(
                letter.closing().regards(), letter.closing().from(), letter.closing().reply()),
            letter.paragraphs().stream(),
            letter.quote().stream().map(Letter.Quote::label),
            letter.listing().stream().map(Letter.Listing::label),
            links(letter).map(Letter.Link::label),
            letter.code().stream().map(Letter.Code::label))
        .flatMap(texts -> texts);
  }

  @Test
  void aLinkOfAMailLeadsIntoThePortal() {
    for (Notice notice : notices()) {
      ENGLISH.of(notice.code()).values().stream()
          .flatMap(one -> links(one.letter()))
          .forEach(
              link ->
                  assertTrue(
                      link.url().matches("https://portal\\.example/(?!de/)[a-z-]+[?#].+"),
                      link.url()));
    }
  }

  @Test
  void aLinkOfAGermanMailLeadsToAGermanPage() {
    noticesToOutside()
        .flatMap(notice -> GERMAN.of(notice.code()).values().stream())
        .flatMap(one -> links(one.letter()))
        .forEach(
            link ->
                assertTrue(
                    link.url().matches("https://portal\\.example/de/[a-z-]+#.+"), link.url()));
  }

  /** What the office reads is in English, whatever the applicant's language. */
  @Test
  void aLinkOfAMailToTheOfficeLeadsToAnEnglishPage() {
    notices().stream()
        .filter(notice -> notice.handling().to() == Recipient.STAFF)
        .flatMap(notice -> GERMAN.of(notice.code()).values().stream())
        .flatMap(one -> links(one.letter()))
        .forEach(
            link ->
                assertTrue(
                    link.url().startsWith("https://portal.example/staff-case?"), link.url()));
  }

  /** A code is typed where it was asked for: no link goes with it that would be the other half. */
  @ParameterizedTest
  @MethodSource("noticesToOutside")
  void aLetterToTheApplicantHasOneThingToDo(Notice notice) {
    for (Letters.Written one : ENGLISH.of(notice.code()).values()) {
      assertEquals(
          !notice.code().equals("confirmation-code"),
          one.letter().button().isPresent(),
          notice.code());
    }
  }

  /** THREATS 9: until the board has looked, whoever enquired may have entered another's address. */
  @ParameterizedTest
  @MethodSource("notices")
  void noWordOfAVisitorIsMailedBeforeTheBoardHasFoundItEligible(Notice notice) {
    for (AllLetters all : List.of(ENGLISH, GERMAN)) {
      all.of(notice.code())
          .forEach(
              (about, one) -> {
                boolean found =
                    Stream.of(LettersWorld.ENQUIRED, LettersWorld.DECLINED)
                        .noneMatch(id -> about.startsWith(id.value()));
                boolean known = found && notice.handling().to() == Recipient.APPLICANT;
                assertEquals(known, says(one.letter(), SUBJECT.title()), notice.code() + about);
                boolean theirs = !one.to().equals(LettersWorld.INVOICES_TO.value());
                assertEquals(
                    known && theirs,
                    says(one.letter(), LettersWorld.APPLICANT),
                    notice.code() + about);
                assertFalse(says(one.letter(), APPLICANT.organisation()), notice.code() + about);
                assertFalse(says(one.letter(), SUBJECT.description()), notice.code() + about);
              });
    }
  }

  /** Whoever keeps the books need not see the case. */
  @ParameterizedTest
  @CsvSource({"invoice-issued", "credit-note-issued"})
  void anInvoiceGoesWhereInvoicesAreWantedAndOpensNoCase(String notice) {
    ENGLISH
        .of(notice)
        .forEach(
            (about, one) -> {
              if (about.startsWith(LettersWorld.COMMISSIONED.value())) {
                assertEquals(LettersWorld.INVOICES_TO.value(), one.to());
                assertEquals(
                    List.of("https://portal.example/invoice"),
                    links(one.letter()).map(LettersTest::page).toList());
              }
            });
  }

  @Test
  void whoOrdersGetsTheRulesThatWereAccepted() {
    for (Letters.Written one : GERMAN.of("quote-accepted").values()) {
      assertEquals(
          List.of(
              "Bedingungen-2026-03-02.pdf terms-2026-03-02-de.pdf",
              "Regeln-zum-Zeichen-2026-03-02.pdf mark-2026-03-02-de.pdf"),
          one.enclosures().stream().map(file -> file.name() + " " + file.key()).toList());
      assertTrue(says(one.letter(), "2. März 2026"));
      assertTrue(says(one.letter(), LettersWorld.INVOICES_TO.value()));
    }
  }

  private static boolean says(Letter letter, String text) {
    return (STATIONERY.html(letter) + STATIONERY.plain(letter) + letter.subject()).contains(text);
  }

  @Test
  void theEligibilityMailSaysWhy() {
    for (LettersWorld world :
        List.of(new LettersWorld(Language.EN), new LettersWorld(Language.DE))) {
      for (Letters.Written one : new AllLetters(world).of("enquiry-eligible").values()) {
        String reason = one.letter().quote().orElseThrow().words();
        assertTrue(reason.contains(" & "), reason);
        assertTrue(STATIONERY.plain(one.letter()).contains(reason));
        assertTrue(STATIONERY.html(one.letter()).contains(reason.replace("&", "&amp;")));
      }
    }
  }

  /** A code, a type or a rule's name is a word of machines. */
  @ParameterizedTest
  @MethodSource("notices")
  void noWordOfMachinesIsMailed(Notice notice) {
    for (AllLetters all : List.of(ENGLISH, GERMAN)) {
      for (Letters.Written one : all.of(notice.code()).values()) {
        List<String> said = words(one.letter()).filter(OF_MACHINES.asPredicate()).toList();
        assertEquals(List.of(), said, notice.code());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("notices")
  void bothFormsSayTheSame(Notice notice) {
    for (Letters.Written one : GERMAN.of(notice.code()).values()) {
      Letter letter = one.letter();
      String html = STATIONERY.html(letter);
      String plain = STATIONERY.plain(letter);
      words(letter)
          .filter(text -> !text.equals(letter.subject()))
          .filter(text -> !text.equals(letter.heading().reference()))
          .forEach(
              text -> {
                assertTrue(plain.contains(text), text);
                assertTrue(html.contains(text), text);
              });
      links(letter)
          .forEach(
              link -> {
                assertTrue(plain.contains("\n" + link.url() + "\n"), plain);
                assertTrue(
                    html.contains("href=\"" + link.url().replace("&", "&amp;") + "\""), html);
              });
      assertTrue(html.contains(STATIONERY.institute()) && plain.contains(STATIONERY.institute()));
    }
  }

  /** Clients fetch nothing for it, and it runs nothing. */
  @ParameterizedTest
  @MethodSource("notices")
  void aLetterFetchesNothing(Notice notice) {
    for (Letters.Written one : ENGLISH.of(notice.code()).values()) {
      String html = STATIONERY.html(one.letter());
      assertFalse(html.matches("(?s).*(<img|<script|<link|<iframe|src=|url\\(|@import).*"), html);
    }
  }
}
