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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.language.Language;
import portal.notifications.ledger.MailKey;
import portal.notifications.ledger.Recipient;
import portal.notifications.letters.notifications.NotificationsLetters;

/** Every letter, written in both languages in a world where all has happened. */
class LettersTest {
  private static final AllLetters ENGLISH = new AllLetters(new LettersWorld(Language.EN));
  private static final AllLetters GERMAN = new AllLetters(new LettersWorld(Language.DE));

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
        + letter.listing().size()
        + " lines, quoting "
        + letter.quote()
        + letter.code().map(_ -> ", a code").orElse("")
        + letter.links().stream()
            .map(link -> ", " + link.url().replaceFirst("#.*", ""))
            .collect(Collectors.joining());
  }

  private static Stream<String> words(Letter letter) {
    return Stream.of(
            Stream.of(letter.subject(), letter.greeting(), letter.closing()),
            letter.paragraphs().stream(),
            letter.links().stream().map(Letter.Link::label),
            letter.code().stream().map(Letter.Code::label))
        .flatMap(texts -> texts);
  }

  @Test
  void aLinkOfAMailLeadsIntoThePortal() {
    for (Notice notice : notices()) {
      ENGLISH.of(notice.code()).values().stream()
          .flatMap(one -> one.letter().links().stream())
          .forEach(
              link -> assertTrue(link.url().startsWith("https://portal.example/"), link.url()));
    }
  }
}
