package portal.notifications.letters;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.certification.Case;
import portal.certification.CaseId;
import portal.certification.Cases;
import portal.certification.Enquiry;
import portal.certification.Message;
import portal.notifications.ledger.Ledger.Minted;
import portal.notifications.ledger.MailKey;

/**
 * Writes the letter that a mail's key asks for, from what it is about as that is now, and mints the
 * secrets that the letter carries. A letter written again carries other secrets.
 */
public final class Letters {
  private final Map<String, CapabilityLetters> letters = new HashMap<>();
  private final Cases cases;
  private final InstituteTime time;
  private final Host host;

  @Inject
  public Letters(Set<CapabilityLetters> letters, Cases cases, InstituteTime time, Host host) {
    letters.forEach(
        ofOne -> ofOne.notices().forEach(notice -> this.letters.put(notice.code(), ofOne)));
    this.cases = cases;
    this.time = time;
    this.host = host;
  }

  /**
   * A letter, its address, the secrets that open what it links to once they are stored, and what it
   * encloses.
   */
  public record Written(String to, Letter letter, List<Minted> minted, List<Enclosure> enclosures) {
    public Written {
      minted = List.copyOf(minted);
      enclosures = List.copyOf(enclosures);
    }
  }

  /**
   * Writes.
   *
   * @throws IllegalStateException if the key names a notice, or something to write about, that does
   *     not exist
   */
  public Written write(MailKey key) {
    return switch (writer(key)) {
      case ToApplicant letter -> toApplicant(letter, key);
      case ToAddressee letter -> toAddressee(letter, key);
      case ToStaff letter -> toStaff(letter, key);
    };
  }

  private Written toApplicant(ToApplicant letter, MailKey key) {
    Case about = about(key);
    Addressee to = new Addressee(letter.mailbox(about), about.enquiry().language());
    Draft draft = draft(to, key, () -> cases.thread(about.id()));
    return draft.finished(known(about, to, letter.write(about, draft)));
  }

  /**
   * Before the board has looked, the address may be somebody else's: then no word of theirs. Nobody
   * is greeted by name in a mailbox that others read.
   */
  private static Letter known(Case about, Addressee to, Letter letter) {
    if (!about.stage().wasFoundEligible()) {
      return letter;
    }
    Enquiry.Applicant applicant = about.enquiry().applicant();
    Letter titled = letter.titled(about.enquiry().subject().title());
    return to.address().isSameMailbox(applicant.email())
        ? titled.greeting(applicant.name())
        : titled;
  }

  private Written toAddressee(ToAddressee letter, MailKey key) {
    Draft draft = draft(letter.addressee(key.subject()), key, List::of);
    return draft.finished(letter.write(key.subject(), draft));
  }

  private Draft draft(Addressee to, MailKey key, Supplier<List<Message>> thread) {
    return new Draft(to, key.subject(), key.slot(), thread, time, host);
  }

  private Written toStaff(ToStaff letter, MailKey key) {
    Memo memo = new Memo(key.subject(), () -> about(key), host.variable("PORTAL_URL"));
    return new Written(host.variable("STAFF_MAIL"), letter.write(memo), List.of(), List.of());
  }

  private LetterWriter writer(MailKey key) {
    return Optional.ofNullable(letters.get(key.notice()))
        .map(ofOne -> ofOne.writer(key.notice()))
        .orElseThrow(() -> new IllegalStateException("There is no letter " + key.notice()));
  }

  private Case about(MailKey key) {
    return CaseId.parse(key.subject())
        .flatMap(cases::find)
        .orElseThrow(() -> new IllegalStateException("A mail about a case that does not exist"));
  }
}
