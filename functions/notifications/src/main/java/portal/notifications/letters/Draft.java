package portal.notifications.letters;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import portal.capability.Capability;
import portal.capability.Purpose;
import portal.capability.Secret;
import portal.certification.Case;
import portal.invoicing.Invoice;
import portal.notifications.ledger.Ledger.Minted;

/** A letter about a case in the making, with the secrets that its links and codes carry. */
final class Draft {
  private final Case about;
  private final Instant now;
  private final RandomGenerator random;
  private final String origin;
  private final Wording wording;
  private final List<Minted> minted = new ArrayList<>();

  Draft(Case about, Instant now, RandomGenerator random, String origin) {
    this.about = about;
    this.now = now;
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

  Letter withCode(Letter letter, Capability code) {
    Secret secret = Secret.mint(random);
    minted.add(new Minted(secret, code));
    return letter.with(new Letter.Code(wording.codeLabel(), secret.revealGrouped()));
  }

  Letters.Written finished(String to, Letter letter) {
    return new Letters.Written(to, letter, minted);
  }

  private String mint(Purpose purpose) {
    return mint(purpose, about.id().value());
  }

  private String mint(Purpose purpose, String subject) {
    Secret secret = Secret.mint(random);
    minted.add(new Minted(secret, Capability.from(now, purpose, subject)));
    return secret.reveal();
  }
}
