package portal.notifications.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final MailKey KEY = new MailKey("C-0123456789", "enquiry-eligible", "2");
  private static final Mail QUEUED = queued(true);

  private static Mail queued(boolean mustArrive) {
    return Mail.queued(KEY, new Handling(Recipient.APPLICANT, mustArrive), NOW);
  }

  @Test
  void aClaimRunsOutAfterFifteenMinutes() {
    Mail claimed = QUEUED.claimed(NOW);
    assertEquals(NOW.plus(Duration.ofMinutes(15)), claimed.due());
    assertEquals(1, claimed.attempt());
  }

  @Test
  void waitsDoubleUpToAnHourOrSo() {
    Mail mail = QUEUED;
    for (long seconds : List.of(15L, 30L, 60L, 120L, 240L, 480L, 960L, 1920L, 3840L, 3840L)) {
      mail = mail.claimed(NOW).again(NOW);
      assertEquals(NOW.plusSeconds(seconds), mail.due());
      assertEquals(MailState.QUEUED, mail.state());
    }
  }

  @Test
  void whatMustArriveGoesOnceMoreAndOnlyOnce() {
    Mail repeated = QUEUED.claimed(NOW).unknown(NOW).unheard(NOW);
    assertTrue(repeated.isRepeat());
    assertEquals(MailState.QUEUED, repeated.state());
    assertEquals(MailState.PRESUMED_SENT, repeated.claimed(NOW).unknown(NOW).unheard(NOW).state());
  }

  @Test
  void whatNeedNotArriveNeverGoesOnceMore() {
    assertEquals(
        MailState.PRESUMED_SENT, queued(false).claimed(NOW).unknown(NOW).unheard(NOW).state());
  }

  @Test
  void aWordSettlesWhateverWasThoughtAndNeverLess() {
    Mail unknown = QUEUED.claimed(NOW).unknown(NOW);
    Mail delivered = unknown.told(MailState.DELIVERED, "id", NOW).orElseThrow();
    assertEquals(Optional.empty(), delivered.told(MailState.SENT, "id", NOW));
    assertEquals(Optional.empty(), delivered.told(MailState.DELIVERED, "id", NOW));
    assertEquals(
        MailState.COMPLAINED,
        delivered.told(MailState.COMPLAINED, "id", NOW).orElseThrow().state());
  }

  @Test
  void aLateWordCancelsTheRepeat() {
    Mail repeat = QUEUED.claimed(NOW).unknown(NOW).unheard(NOW);
    assertEquals(
        MailState.DELIVERED, repeat.told(MailState.DELIVERED, "id", NOW).orElseThrow().state());
  }

  @Test
  void everyMoveIsANewRevision() {
    Mail mail = QUEUED;
    long revision = mail.revision();
    for (Mail next :
        List.of(
            mail.claimed(NOW), mail.claimed(NOW).again(NOW), mail.claimed(NOW).sent("id", NOW))) {
      assertTrue(next.revision() > revision);
    }
  }

  @Test
  void aTagNamesItsMail() {
    assertEquals(Optional.of(KEY), MailKey.ofTag(KEY.tag()));
    assertEquals(Optional.of(KEY), MailKey.ofRow(KEY.subject(), KEY.sortKey()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a_b",
        "C-1_enquiry-eligible_2_3",
        "C-1_No-Such-Notice_2",
        "C-1__2",
        "C 1_enquiry-eligible_2",
        "C-1_enquiry-eligible_"
      })
  void otherTagsNameNone(String tag) {
    assertEquals(Optional.empty(), MailKey.ofTag(tag));
  }
}
