package portal.letters;

import static portal.stores.LettersWorld.COMMISSIONED;
import static portal.stores.LettersWorld.DECLINED;
import static portal.stores.LettersWorld.ELIGIBLE;
import static portal.stores.LettersWorld.ENQUIRED;
import static portal.stores.LettersWorld.FREE;
import static portal.stores.LettersWorld.LAPSED;
import static portal.stores.LettersWorld.REFUSED;
import static portal.stores.LettersWorld.REVOKED;
import static portal.stores.LettersWorld.WITHDRAWN;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import portal.certification.CaseId;
import portal.notifications.ledger.MailKey;
import portal.stores.LettersWorld;

/**
 * A notice, and a case of the samples in which it is mailed.
 *
 * @param slot what tells it from others of its notice, such as the message that it quotes
 */
record Occurrence(String notice, CaseId about, String slot) {
  private static final List<Occurrence> OF_CASES =
      List.of(
          of("enquiry-acknowledged", ENQUIRED),
          of("enquiry-notice", ENQUIRED),
          of("question-asked", ENQUIRED),
          of("answer-received", ENQUIRED),
          of("enquiry-declined", DECLINED),
          of("enquiry-eligible", ELIGIBLE),
          of("enquiry-eligible", FREE),
          of("case-link", COMMISSIONED),
          of("portal-link", COMMISSIONED),
          of("confirmation-code", COMMISSIONED),
          of("case-withdrawn", WITHDRAWN),
          of("withdrawal-notice", WITHDRAWN),
          of("quote-accepted", COMMISSIONED),
          of("quote-refused", REFUSED),
          of("quote-lapsed", LAPSED),
          of("quote-notice", COMMISSIONED),
          of("quote-notice", REFUSED),
          of("quote-notice", LAPSED),
          of("consents-changed", COMMISSIONED),
          of("consents-notice", COMMISSIONED),
          of("share-corrected", COMMISSIONED),
          of("invitation-ends-soon", ELIGIBLE),
          of("invitation-reissued", FREE),
          of("invitation-revoked", REVOKED),
          of("submission-opened", COMMISSIONED),
          of("upload-link", COMMISSIONED),
          of("material-receipt", COMMISSIONED),
          of("material-notice", COMMISSIONED),
          of("submission-reopened", COMMISSIONED),
          of("material-complete", COMMISSIONED),
          of("erasure-requested", WITHDRAWN),
          of("material-erased", WITHDRAWN),
          of("mail-failed", ENQUIRED),
          of("trail-altered", COMMISSIONED));

  private static Occurrence of(String notice, CaseId about) {
    return new Occurrence(notice, about, "1");
  }

  /** Those of a world, its invoices and what took them back among them. */
  static List<Occurrence> in(LettersWorld world) {
    List<String> numbers =
        world.documents().stream().map(document -> document.number().text()).toList();
    Stream<Occurrence> documents =
        IntStream.range(0, 2)
            .mapToObj(
                at ->
                    new Occurrence(
                        List.of("invoice-issued", "credit-note-issued").get(at),
                        COMMISSIONED,
                        numbers.get(at)));
    return Stream.concat(OF_CASES.stream(), documents).toList();
  }

  MailKey key() {
    return new MailKey(about.value(), notice, slot);
  }
}
