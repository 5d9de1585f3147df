package portal.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.certification.CaseId;
import portal.certification.Moves;
import portal.json.JsonObject;
import portal.json.JsonReader;
import portal.notifications.ledger.Handling;
import portal.notifications.ledger.Ledger;
import portal.notifications.ledger.LedgerGraph;
import portal.notifications.ledger.Mail;
import portal.notifications.ledger.MailKey;
import portal.notifications.ledger.Recipient;
import portal.notifications.letters.LettersGraph;
import portal.stores.Enquiries;
import portal.stores.Stores;
import portal.testing.Hosts;
import portal.testing.ManualClock;
import portal.trail.Answered;
import portal.trail.Event;
import portal.trail.Once;
import portal.trail.Reply;

class QueueMailHandlerTest {
  private static final CaseId CASE = new CaseId("C-0123456789");
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

  private final Host host = Hosts.at(new ManualClock(NOW), 1);
  private final Stores stores = new Stores(host);
  private final Ledger ledger = LedgerGraph.on(host, stores.tables()).ledger();
  private final InstituteTime time = new InstituteTime(host);
  private final QueueMail queueMail =
      new QueueMail(
          LettersGraph.on(host, stores.tables()).occasions(), ledger, stores.cases(), time, host);
  private final QueuedMails queued =
      new QueuedMails(LettersGraph.on(host, stores.tables()).occasions(), ledger);
  private final Consumer<JsonObject> handler = QueueMailHandler.queueing(queueMail);

  private static JsonObject told(String type, String detail) {
    return JsonReader.readObject(
        "{\"detail-type\": \"%s\", \"detail\": %s}".formatted(type, detail));
  }

  private static JsonObject told(Event event) {
    String image =
        JsonObject.builder()
            .put("pk", text(event.aggregate().value()))
            .put("sk", text("0000000001"))
            .put("type", text(event.type()))
            .put("at", text(event.at().toString()))
            .put("body", text(event.body()))
            .put("hash", text(event.hash()))
            .build()
            .write();
    return told(event.type(), "{\"dynamodb\": {\"NewImage\": " + image + "}}");
  }

  private static JsonObject text(String value) {
    return JsonObject.builder().text("S", value).build();
  }

  @Test
  void anEventLeadsToItsMailsOnce() {
    var opened = Moves.open(CASE, Enquiries.training(), NOW, time.zone());
    stores
        .cases()
        .store(opened, new Answered(new Once("s", "f", NOW), new Reply(201, Map.of(), "")));
    handler.accept(told(opened.event()));
    handler.accept(told(opened.event()));
    assertEquals(
        List.of("enquiry-acknowledged APPLICANT", "enquiry-notice STAFF"),
        ledger.about(CASE.value()).stream()
            .map(mail -> mail.key().notice() + " " + mail.handling().to())
            .sorted()
            .toList());
  }

  /** What a sweep asks: whether all mails of an event are in the ledger, or are not to be. */
  @Test
  void whatAnEventAsksForIsKnownToBeQueuedOrNot() {
    var opened = Moves.open(CASE, Enquiries.training(), NOW, time.zone());
    stores
        .cases()
        .store(opened, new Answered(new Once("s", "f", NOW), new Reply(201, Map.of(), "")));
    assertFalse(queued.haveAllOf(opened.event()));
    var half = new MailKey(CASE.value(), "enquiry-acknowledged", "1");
    ledger.queue(Mail.queued(half, new Handling(Recipient.APPLICANT, true), NOW));
    assertFalse(queued.haveAllOf(opened.event()));
    queueMail.queue(opened.event());
    assertTrue(queued.haveAllOf(opened.event()));
  }

  /** Beyond its share of a day a mailbox gets nothing, nor does the office. */
  @Test
  void whatWasSuppressedIsDone() {
    var opened = Moves.open(CASE, Enquiries.training(), NOW, time.zone());
    var mailed = new MailKey(CASE.value(), "enquiry-acknowledged", "1");
    ledger.queue(Mail.suppressed(mailed, new Handling(Recipient.APPLICANT, true), NOW));
    assertTrue(queued.haveAllOf(opened.event()));
  }

  /** All events come here, of other shapes as well; most concern nobody's mailbox. */
  @Test
  void whatLeadsToNoMailIsNotEvenRead() {
    handler.accept(told("FileChecked", "{}"));
    handler.accept(told("Heartbeat", "[]"));
    handler.accept(JsonReader.readObject("{}"));
    assertThrows(IllegalStateException.class, () -> handler.accept(told("EnquirySubmitted", "{}")));
  }
}
