package portal.notifications.letters;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.capability.Capability;
import portal.capability.Confirmation;
import portal.capability.ConfirmationCode;
import portal.capability.Purpose;
import portal.capability.Secret;
import portal.certification.Case;
import portal.certification.Message;
import portal.language.Language;
import portal.notifications.ledger.Ledger.Minted;

/** A letter in the making, with the secrets that its links and codes carry. */
public final class Draft {
  private static final Phrase CASE_LINK = new Phrase("Open your case", "Ihren Fall öffnen");
  private static final Phrase REASON = new Phrase("The reason", "Begründung");

  private final Addressee to;
  private final String reference;
  private final String slot;
  private final Supplier<List<Message>> thread;
  private final InstituteTime time;
  private final Host host;
  private final Instant now;
  private final List<Minted> minted = new ArrayList<>();
  private final List<Enclosure> enclosures = new ArrayList<>();

  /**
   * A draft.
   *
   * @param reference what the letter is about
   * @param thread the case's messages, asked for only by a letter that quotes one
   */
  Draft(
      Addressee to,
      String reference,
      String slot,
      Supplier<List<Message>> thread,
      InstituteTime time,
      Host host) {
    this.to = to;
    this.reference = reference;
    this.slot = slot;
    this.thread = thread;
    this.time = time;
    this.host = host;
    this.now = time.now();
  }

  /** What tells this mail from others of its notice about the same case. */
  public String slot() {
    return slot;
  }

  public Instant now() {
    return now;
  }

  public ZoneId zone() {
    return time.zone();
  }

  public Language language() {
    return to.language();
  }

  public Figures figures() {
    return new Figures(language());
  }

  /** The price that was agreed, as it is in force now, net. */
  public String agreedPrice(Case about) {
    return about
        .terms()
        .booked()
        .map(figures()::money)
        .orElseThrow(() -> new IllegalStateException("A mail about no agreement"));
  }

  /** The letter that says these words of what it is about. */
  public Letter letter(Words words) {
    return letter(words, Map.of());
  }

  /** The same, with these values in their places. */
  public Letter letter(Words words, Map<String, String> values) {
    Map<String, String> all = new HashMap<>(values);
    all.put("reference", reference);
    return words.in(language(), all, reference);
  }

  /** The letter with the reason that staff gave. */
  public Letter because(Letter letter, String reason) {
    return letter.quoting(text(REASON), reason);
  }

  /** The letter whose button opens the case. */
  public Letter toCase(Letter letter) {
    return toCase(letter, CASE_LINK);
  }

  /** The letter whose button opens the case, for what this says. */
  public Letter toCase(Letter letter, Phrase label) {
    return letter.leading(caseLink(label, ""));
  }

  /** The letter whose button opens the case at one of its cards. */
  public Letter toCard(Letter letter, Phrase label, String card) {
    return letter.leading(caseLink(label, "&at=" + card));
  }

  /** The same, with a code that the card is filled with. */
  public Letter toCard(Letter letter, Phrase label, String card, Secret code) {
    return letter.leading(caseLink(label, "&at=" + card + "&code=" + code.reveal()));
  }

  private Letter.Link caseLink(Phrase label, String place) {
    return link(label, "/case#" + mint(Purpose.CASE, reference) + place);
  }

  /** Words without values in the letter's language. */
  public String text(Phrase phrase) {
    return phrase.in(language(), Map.of());
  }

  public Letter.Link link(Phrase label, String page) {
    return link(label, Map.of(), page);
  }

  /** A link to a page of the portal, to that in the letter's language. */
  public Letter.Link link(Phrase label, Map<String, String> values, String page) {
    return new Letter.Link(
        label.in(language(), values), host.variable("PORTAL_URL") + language().page(page));
  }

  /** What the message of the case's thread says that this mail is about. */
  public String message() {
    return thread.get().stream()
        .filter(message -> Integer.toString(message.number()).equals(slot))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("A mail about a message that does not exist"))
        .text();
  }

  /** A secret that opens the subject for the purpose, from now. */
  public String mint(Purpose purpose, String subject) {
    return mint(Capability.from(now, purpose, subject)).reveal();
  }

  /** A secret that opens something once the mail is claimed. */
  public Secret mint(Capability capability) {
    Secret secret = Secret.mint(host.random());
    minted.add(new Minted.Opening(secret, capability));
    return secret;
  }

  /** A code by which the subject's holder confirms, from when the mail is claimed. */
  public ConfirmationCode confirming(String subject) {
    ConfirmationCode code = ConfirmationCode.mint(host.random());
    minted.add(new Minted.Confirming(Confirmation.from(now, subject, code)));
    return code;
  }

  /** Encloses a file. */
  public void enclose(Enclosure enclosure) {
    enclosures.add(enclosure);
  }

  Letters.Written finished(Letter letter) {
    return new Letters.Written(to.address().value(), letter, minted, enclosures);
  }
}
