package portal.notifications.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.capability.Capability;
import portal.capability.Purpose;
import portal.capability.Secret;
import portal.certification.Case;
import portal.certification.CaseId;
import portal.certification.Cases;
import portal.certification.Language;
import portal.certification.Message;
import portal.notifications.ledger.Ledger.Minted;
import portal.notifications.ledger.MailKey;
import portal.notifications.ledger.Recipient;

/**
 * Writes the letter that a mail's key asks for, from the case as it is now, and mints the secrets
 * that the letter carries. A letter written again carries other secrets.
 */
public final class Letters {
  private final Cases cases;
  private final InstituteTime time;
  private final RandomGenerator random;
  private final String origin;
  private final String staffMail;

  @Inject
  public Letters(Cases cases, InstituteTime time, Host host) {
    this.cases = cases;
    this.time = time;
    this.random = host.random();
    this.origin = host.variable("PORTAL_URL");
    this.staffMail = host.variable("STAFF_MAIL");
  }

  /** A letter, its address, and the secrets that open what it links to once they are stored. */
  public record Written(String to, Letter letter, List<Minted> minted) {
    public Written {
      minted = List.copyOf(minted);
    }
  }

  /**
   * Writes.
   *
   * @throws IllegalStateException if the key names a case or message that does not exist
   */
  public Written write(MailKey key) {
    if (key.notice().to() == Recipient.STAFF) {
      return new Written(staffMail, toStaff(key), List.of());
    }
    Case about = aboutCase(key);
    String to = about.enquiry().applicant().email().value();
    Minted link = mint(Purpose.CASE, about);
    Wording wording = Wording.in(about.enquiry().language());
    var caseLink =
        new Letter.Link(wording.caseLinkLabel(), origin + "/case#" + link.secret().reveal());
    String reference = about.id().value();
    return switch (key.notice()) {
      case ENQUIRY_ACKNOWLEDGED ->
          linked(
              to,
              wording.enquiryAcknowledged(reference, date(about.opening().decisionDue(), about)),
              caseLink,
              link);
      case CASE_LINK -> linked(to, wording.caseLink(reference), caseLink, link);
      case QUESTION_ASKED ->
          linked(
              to,
              wording.questionAsked(reference).quoting(message(about, key.slot()).text()),
              caseLink,
              link);
      case ENQUIRY_DECLINED ->
          linked(to, wording.enquiryDeclined(reference).quoting(reason(about)), caseLink, link);
      case ENQUIRY_ELIGIBLE -> eligible(to, about, wording, caseLink, link);
      case CASE_WITHDRAWN -> linked(to, wording.caseWithdrawn(reference), caseLink, link);
      case ENQUIRY_NOTICE, ANSWER_RECEIVED, WITHDRAWAL_NOTICE, MAIL_FAILED, TRAIL_ALTERED ->
          throw new IllegalStateException("A notice to staff");
    };
  }

  private Letter toStaff(MailKey key) {
    StaffLetters letters = new StaffLetters(origin);
    return switch (key.notice()) {
      case ENQUIRY_NOTICE -> {
        Case about = aboutCase(key);
        yield letters.enquiry(
            key.subject(),
            about.enquiry().subject().kind().code(),
            about.opening().decisionDue().toString());
      }
      case ANSWER_RECEIVED -> letters.answer(key.subject());
      case WITHDRAWAL_NOTICE -> letters.withdrawal(key.subject());
      case MAIL_FAILED -> letters.mailFailed(key.subject());
      case TRAIL_ALTERED -> letters.trailAltered(key.subject());
      case ENQUIRY_ACKNOWLEDGED,
          CASE_LINK,
          QUESTION_ASKED,
          ENQUIRY_DECLINED,
          ENQUIRY_ELIGIBLE,
          CASE_WITHDRAWN ->
          throw new IllegalStateException("A notice to an applicant");
    };
  }

  private static Written linked(String to, Letter letter, Letter.Link caseLink, Minted link) {
    return new Written(to, letter.with(caseLink), List.of(link));
  }

  private Written eligible(
      String to, Case about, Wording wording, Letter.Link caseLink, Minted link) {
    Minted code = mint(Purpose.INVITATION, about);
    Instant holds = code.capability().expires();
    Letter letter =
        wording
            .enquiryEligible(about.id().value(), date(time.dateOf(holds), about))
            .with(new Letter.Code(wording.codeLabel(), code.secret().revealGrouped()))
            .with(caseLink);
    return new Written(to, letter, List.of(link, code));
  }

  private Minted mint(Purpose purpose, Case about) {
    return new Minted(
        Secret.mint(random), Capability.from(time.now(), purpose, about.id().value()));
  }

  private Case aboutCase(MailKey key) {
    return CaseId.parse(key.subject())
        .flatMap(cases::find)
        .orElseThrow(() -> new IllegalStateException("A mail about a case that does not exist"));
  }

  private Message message(Case about, String number) {
    return cases.thread(about.id()).stream()
        .filter(message -> Integer.toString(message.number()).equals(number))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("A mail about a message that does not exist"));
  }

  private static String reason(Case about) {
    return about
        .decision()
        .orElseThrow(() -> new IllegalStateException("A mail about no decision"))
        .reason();
  }

  private static String date(LocalDate date, Case about) {
    Locale locale = about.enquiry().language() == Language.DE ? Locale.GERMANY : Locale.UK;
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date);
  }
}
