package portal.notifications.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The notices that the portal mails. */
public enum Notice {
  ENQUIRY_ACKNOWLEDGED(Recipient.APPLICANT, Asked.BY_VISITOR),
  ENQUIRY_NOTICE(Recipient.STAFF, Asked.BY_VISITOR),
  CASE_LINK(Recipient.APPLICANT, Asked.BY_VISITOR),
  QUESTION_ASKED(Recipient.APPLICANT, Asked.BY_CASE),
  ANSWER_RECEIVED(Recipient.STAFF, Asked.BY_CASE),
  ENQUIRY_DECLINED(Recipient.APPLICANT, Asked.BY_CASE),
  ENQUIRY_ELIGIBLE(Recipient.APPLICANT, Asked.BY_CASE),
  QUOTE_ACCEPTED(Recipient.APPLICANT, Asked.BY_CASE),
  QUOTE_REFUSED(Recipient.APPLICANT, Asked.BY_CASE),
  QUOTE_LAPSED(Recipient.APPLICANT, Asked.BY_CASE),
  /** The quote was accepted or refused, or has lapsed. */
  QUOTE_NOTICE(Recipient.STAFF, Asked.BY_CASE),
  CONSENTS_CHANGED(Recipient.APPLICANT, Asked.BY_CASE),
  /** The applicant changed what is made known. */
  CONSENTS_NOTICE(Recipient.STAFF, Asked.BY_CASE),
  SHARE_CORRECTED(Recipient.APPLICANT, Asked.BY_CASE),
  INVOICE_ISSUED(Recipient.APPLICANT, Asked.BY_CASE),
  CREDIT_NOTE_ISSUED(Recipient.APPLICANT, Asked.BY_CASE),
  CASE_WITHDRAWN(Recipient.APPLICANT, Asked.BY_CASE),
  WITHDRAWAL_NOTICE(Recipient.STAFF, Asked.BY_CASE),
  /** The code was used; with a link for other devices. */
  SUBMISSION_OPENED(Recipient.APPLICANT, Asked.BY_CASE),
  /** A used code was entered again. */
  UPLOAD_LINK(Recipient.APPLICANT, Asked.BY_VISITOR),
  INVITATION_REISSUED(Recipient.APPLICANT, Asked.BY_CASE),
  INVITATION_REVOKED(Recipient.APPLICANT, Asked.BY_CASE),
  INVITATION_ENDS_SOON(Recipient.APPLICANT, Asked.BY_CASE),
  MATERIAL_RECEIPT(Recipient.APPLICANT, Asked.BY_CASE),
  MATERIAL_NOTICE(Recipient.STAFF, Asked.BY_CASE),
  MATERIAL_COMPLETE(Recipient.APPLICANT, Asked.BY_CASE),
  SUBMISSION_REOPENED(Recipient.APPLICANT, Asked.BY_CASE),
  ERASURE_REQUESTED(Recipient.APPLICANT, Asked.BY_CASE),
  MATERIAL_ERASED(Recipient.APPLICANT, Asked.BY_CASE),
  /** A mail to an applicant came back or was refused. */
  MAIL_FAILED(Recipient.STAFF, Asked.BY_CASE),
  /** An entry of the audit trail was changed or removed. */
  TRAIL_ALTERED(Recipient.STAFF, Asked.BY_CASE);

  private enum Asked {
    BY_VISITOR,
    BY_CASE
  }

  private final Recipient to;
  private final Asked asked;

  Notice(Recipient to, Asked asked) {
    this.to = to;
    this.asked = asked;
  }

  public Recipient to() {
    return to;
  }

  /** Whether somebody unknown can bring it about at will, so that it is capped by address. */
  public boolean isCapped() {
    return asked == Asked.BY_VISITOR;
  }

  /**
   * Whether it is sent once more when nobody can tell whether it went out. All of these are part of
   * a conversation that stops without them.
   */
  public boolean mustArrive() {
    return true;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Notice> ofCode(String code) {
    return Arrays.stream(values()).filter(notice -> notice.code().equals(code)).findFirst();
  }
}
