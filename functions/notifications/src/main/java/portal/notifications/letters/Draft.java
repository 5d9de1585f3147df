package portal.notifications.letters;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import portal.aws.InstituteTime;
import portal.capability.Capability;
import portal.capability.Purpose;
import portal.capability.Secret;
import portal.certification.Case;
import portal.certification.Invitation;
import portal.certification.Message;
import portal.invoicing.Invoice;
import portal.notifications.ledger.Ledger.Minted;

/** A letter about a case in the making, with the secrets that its links and codes carry. */
final class Draft {
  private final Case about;
  private final Supplier<List<Message>> thread;
  private final Instant now;
  private final ZoneId zone;
  private final RandomGenerator random;
  private final String origin;
  private final Wording wording;
  private final List<Minted> minted = new ArrayList<>();

  /**
   * A draft.
   *
   * @param thread the case's messages, asked for only by a letter that quotes one
   */
  Draft(
      Case about,
      Supplier<List<Message>> thread,
      InstituteTime time,
      RandomGenerator random,
      String origin) {
    this.about = about;
    this.thread = thread;
    this.now = time.now();
    this.zone = time.zone();
    this.random = random;
    this.origin = origin;
    this.wording = Wording.in(about.enquiry().language());
  }

  /** The letter with a link to the case. */
  Letter linked(Letter letter) {
    return letter.with(
        new Letter.Link(wording.caseLinkLabel(), origin + "/case#" + mint(Purpose.CASE)));
  }

  Letter linkedToQuote(Letter letter) {
    return letter.with(
        new Letter.Link(wording.quoteLinkLabel(), origin + "/quote#" + mint(Purpose.QUOTE)));
  }

  Letter linkedTo(Invoice invoice, Letter letter) {
    String secret = mint(Purpose.INVOICE, invoice.number().text());
    return letter.with(
        new Letter.Link(
            wording.invoiceLinkLabel(invoice.document().type(), invoice.number().text()),
            origin + "/invoice#" + secret));
  }

  /** The letter with a link to the upload, if the case's code has been used. */
  Letter linkedToUpload(Letter letter) {
    return about
        .invitation()
        .flatMap(invitation -> invitation.link(about.id(), now))
        .map(capability -> origin + "/materials#" + mint(capability).reveal())
        .map(url -> letter.with(new Letter.Link(materialWording().uploadLinkLabel(), url)))
        .orElse(letter);
  }

  /** The letter with a link to where a file is compared with this manifest. */
  Letter linkedToCheck(Letter letter, String manifest) {
    return letter.with(
        new Letter.Link(materialWording().checkLinkLabel(), origin + "/check-file#" + manifest));
  }

  /** The letter with a code, to be typed or followed. */
  Letter withCode(Letter letter, Invitation invitation) {
    Secret secret = mint(invitation.code(about.id(), zone));
    return letter
        .with(new Letter.Code(wording.codeLabel(), secret.revealGrouped()))
        .with(
            new Letter.Link(
                materialWording().codeLinkLabel(), origin + "/code#" + secret.reveal()));
  }

  /** What the message of the case's thread says that has this number. */
  String message(String number) {
    return thread.get().stream()
        .filter(message -> Integer.toString(message.number()).equals(number))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("A mail about a message that does not exist"))
        .text();
  }

  private MaterialWording materialWording() {
    return MaterialWording.in(about.enquiry().language());
  }

  Letters.Written finished(String to, Letter letter) {
    return new Letters.Written(to, letter, minted);
  }

  private String mint(Purpose purpose) {
    return mint(purpose, about.id().value());
  }

  private String mint(Purpose purpose, String subject) {
    return mint(Capability.from(now, purpose, subject)).reveal();
  }

  private Secret mint(Capability capability) {
    Secret secret = Secret.mint(random);
    minted.add(new Minted(secret, capability));
    return secret;
  }
}
