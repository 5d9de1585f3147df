package portal.notifications.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.aws.Item;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class MailItemTest {
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

  private static Mail mail(String notice, Handling handling) {
    return Mail.queued(new MailKey("C-0123456789", notice, "2"), handling, NOW);
  }

  /** Whatever became of the letter: the row of one that is not written any more says it itself. */
  @Test
  void aRowSaysHowItsNoticeIsHandled() {
    for (Recipient to : Recipient.values()) {
      for (boolean mustArrive : new boolean[] {true, false}) {
        Mail mail = mail("given-up", new Handling(to, mustArrive));
        assertEquals(mail, MailItem.decode(new Item(MailItem.encode(mail))));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "enquiry-acknowledged, APPLICANT",
    "invoice-issued, APPLICANT",
    "enquiry-notice, STAFF",
    "mail-failed, STAFF"
  })
  void aRowOfBeforeIsReadAsItWasMeant(String notice, Recipient to) {
    Mail mail = mail(notice, new Handling(to, true));
    Map<String, AttributeValue> row = new HashMap<>(MailItem.encode(mail));
    row.remove("to");
    row.remove("mustArrive");
    assertEquals(mail, MailItem.decode(new Item(row)));
  }
}
