package portal.notifications.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.certification.EmailAddress;
import portal.language.Language;
import portal.notifications.ledger.MailKey;
import portal.stores.Stores;
import portal.testing.Hosts;
import portal.testing.ManualClock;

/** Letters about what is no case. */
class ToAddresseeTest {
  private static final Words WORDS =
      Words.of(new Phrase("About {reference}", "Zu {reference}"), new Phrase("Yes.", "Ja."));

  /** One thing, which names whom to tell of it. */
  private static final class Thing implements CapabilityLetters, ToAddressee {
    @Override
    public List<Notice> notices() {
      return List.of(Notice.toAddressee("thing").on("ThingHappened"));
    }

    @Override
    public LetterWriter writer(String notice) {
      return this;
    }

    @Override
    public Addressee addressee(String reference) {
      if (!reference.equals("T-1")) {
        throw new IllegalStateException("No such thing");
      }
      return new Addressee(new EmailAddress("reader@example.org"), Language.DE);
    }

    @Override
    public Letter write(String reference, Draft draft) {
      return draft.letter(WORDS);
    }
  }

  private final Host host = Hosts.at(new ManualClock(Instant.parse("2026-03-02T10:00:00Z")), 1);
  private final Letters letters =
      new Letters(Set.of(new Thing()), new Stores(host).cases(), new InstituteTime(host), host);

  private Letters.Written written(String reference) {
    return letters.write(new MailKey(reference, "thing", "1"));
  }

  @Test
  void itGoesToWhomItsSubjectNamesInTheirLanguage() {
    Letters.Written written = written("T-1");
    assertEquals("reader@example.org", written.to());
    assertEquals("Zu T-1", written.letter().subject());
    assertEquals(List.of("Ja."), written.letter().paragraphs());
  }

  @Test
  void aboutNothingNothingIsWritten() {
    assertThrows(IllegalStateException.class, () -> written("T-2"));
  }

  @Test
  void itHasNoShareOfAMailbox() {
    assertThrows(IllegalStateException.class, Notice.toAddressee("thing")::capped);
  }
}
