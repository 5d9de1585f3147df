package portal.notifications.letters;

import java.util.List;
import javax.inject.Inject;
import portal.aws.Host;
import portal.certification.Case;
import portal.certification.CaseId;
import portal.certification.Cases;
import portal.notifications.ledger.Ledger.Minted;
import portal.notifications.ledger.MailKey;
import portal.notifications.ledger.Recipient;

/**
 * Writes the letter that a mail's key asks for, from the case as it is now, and mints the secrets
 * that the letter carries. A letter written again carries other secrets.
 */
public final class Letters {
  private final Cases cases;
  private final ApplicantLetters toApplicant;
  private final StaffLetters toStaff;
  private final String staffMail;

  @Inject
  public Letters(Cases cases, ApplicantLetters toApplicant, Host host) {
    this.cases = cases;
    this.toApplicant = toApplicant;
    this.toStaff = new StaffLetters(host.variable("PORTAL_URL"));
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
    return key.notice().to() == Recipient.STAFF
        ? new Written(staffMail, toStaff(key), List.of())
        : toApplicant.write(aboutCase(key), key);
  }

  private Letter toStaff(MailKey key) {
    return switch (key.notice()) {
      case ENQUIRY_NOTICE -> {
        Case about = aboutCase(key);
        yield toStaff.enquiry(
            key.subject(),
            about.enquiry().subject().kind().code(),
            about.opening().decisionDue().toString());
      }
      case ANSWER_RECEIVED -> toStaff.answer(key.subject());
      case QUOTE_NOTICE -> toStaff.quote(key.subject(), answer(aboutCase(key)));
      case CONSENTS_NOTICE -> toStaff.consents(key.subject());
      case MATERIAL_NOTICE -> toStaff.material(key.subject());
      case WITHDRAWAL_NOTICE -> toStaff.withdrawal(key.subject());
      case MAIL_FAILED -> toStaff.mailFailed(key.subject());
      case TRAIL_ALTERED -> toStaff.trailAltered(key.subject());
      case ENQUIRY_ACKNOWLEDGED,
          CASE_LINK,
          QUESTION_ASKED,
          ENQUIRY_DECLINED,
          ENQUIRY_ELIGIBLE,
          QUOTE_ACCEPTED,
          QUOTE_REFUSED,
          QUOTE_LAPSED,
          CONSENTS_CHANGED,
          SHARE_CORRECTED,
          INVOICE_ISSUED,
          CREDIT_NOTE_ISSUED,
          CASE_WITHDRAWN,
          SUBMISSION_OPENED,
          UPLOAD_LINK,
          INVITATION_REISSUED,
          INVITATION_REVOKED,
          INVITATION_ENDS_SOON,
          MATERIAL_RECEIPT,
          MATERIAL_COMPLETE,
          SUBMISSION_REOPENED,
          ERASURE_REQUESTED,
          MATERIAL_ERASED ->
          throw new IllegalStateException("A notice to an applicant");
    };
  }

  /** What became of a case's quote; once it is accepted, the case has gone on. */
  private static String answer(Case about) {
    return about.terms().agreed().isPresent() ? "accepted" : about.status().code();
  }

  private Case aboutCase(MailKey key) {
    return CaseId.parse(key.subject())
        .flatMap(cases::find)
        .orElseThrow(() -> new IllegalStateException("A mail about a case that does not exist"));
  }
}
