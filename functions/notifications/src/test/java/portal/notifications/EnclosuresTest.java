package portal.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import portal.invoicing.Invoice;
import portal.invoicing.Print;
import portal.invoicing.PrintName;
import portal.language.Language;
import portal.notifications.ledger.Handling;
import portal.notifications.ledger.Ledger;
import portal.notifications.ledger.LedgerGraph;
import portal.notifications.ledger.Mail;
import portal.notifications.ledger.MailKey;
import portal.notifications.ledger.MailState;
import portal.notifications.ledger.Recipient;
import portal.notifications.letters.LettersGraph;
import portal.notifications.letters.Stationery;
import portal.notifications.post.Post;
import portal.stores.InMemoryPrints;
import portal.stores.LettersWorld;

/** What a letter encloses goes with its mail, as it was, or the mail waits. */
final class EnclosuresTest {
  private final LettersWorld world = new LettersWorld(Language.DE);
  private final Ledger ledger = LedgerGraph.on(world.host(), world.stores().tables()).ledger();
  private final InMemoryPrints objects = new InMemoryPrints();
  private final List<String> sent = new ArrayList<>();
  private final Invoice invoice = world.documents().getFirst();
  private final MailKey key =
      new MailKey(
          invoice.document().origin().caseReference(), "invoice-issued", invoice.number().text());

  private final Post post =
      new Post() {
        @Override
        public Allowance allowance() {
          return new Allowance(1, 1);
        }

        @Override
        public Attempt send(Parcel parcel) {
          sent.add(new String(parcel.mime(), StandardCharsets.US_ASCII));
          return new Attempt.Accepted("id");
        }
      };

  private MailState send() {
    Mail queued =
        ledger
            .find(key)
            .orElseGet(
                () -> {
                  Handling handling = new Handling(Recipient.APPLICANT, true);
                  ledger.queue(Mail.queued(key, handling, world.host().systemClock().instant()));
                  return ledger.find(key).orElseThrow();
                });
    new SendMail(
            ledger,
            LettersGraph.on(world.host(), world.stores().tables()).letters(),
            new Stationery(world.host()),
            new Enclosures(objects),
            post,
            new Failures(ledger),
            world.host())
        .send(queued);
    return ledger.find(key).orElseThrow().state();
  }

  private void put(String content) {
    objects.put(
        PrintName.of(invoice.number()).key(),
        Print.TYPE,
        content.getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void itGoesWithTheMail() {
    put("print");
    assertEquals(MailState.SENT, send());
    assertTrue(sent.getFirst().contains("multipart/mixed"));
    assertTrue(
        sent.getFirst().contains("Rechnung-" + invoice.number().text() + ".pdf"), sent.getFirst());
  }

  @Test
  void whileItCannotBeHadTheMailWaits() {
    put("print");
    objects.away(true);
    assertEquals(MailState.QUEUED, send());
    assertEquals(List.of(), sent);
    objects.away(false);
    assertEquals(MailState.SENT, send());
  }

  @Test
  void whatIsNotThereIsWaitedFor() {
    assertEquals(MailState.QUEUED, send());
    assertEquals(List.of(), sent);
  }

  @Test
  void otherBytesAreNeverMailed() {
    put("other");
    assertEquals(MailState.QUEUED, send());
    assertEquals(List.of(), sent);
  }
}
