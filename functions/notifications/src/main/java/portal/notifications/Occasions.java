package portal.notifications;

import java.util.List;
import portal.notifications.ledger.MailKey;
import portal.notifications.ledger.Notice;
import portal.trail.Event;

/** Which mails an event asks for. */
final class Occasions {
  private Occasions() {}

  static List<MailKey> of(Event event) {
    return switch (event.type()) {
      case "EnquirySubmitted" ->
          List.of(key(event, Notice.ENQUIRY_ACKNOWLEDGED), key(event, Notice.ENQUIRY_NOTICE));
      case "CaseLinkRequested" -> List.of(key(event, Notice.CASE_LINK));
      case "QuestionAsked" -> List.of(messageKey(event, Notice.QUESTION_ASKED));
      case "QuestionAnswered" -> List.of(messageKey(event, Notice.ANSWER_RECEIVED));
      case "EnquiryDeclined" -> List.of(key(event, Notice.ENQUIRY_DECLINED));
      case "EnquiryFoundEligible" -> List.of(key(event, Notice.ENQUIRY_ELIGIBLE));
      case "QuoteAccepted" ->
          List.of(key(event, Notice.QUOTE_ACCEPTED), key(event, Notice.QUOTE_NOTICE));
      case "QuoteRefused" ->
          List.of(key(event, Notice.QUOTE_REFUSED), key(event, Notice.QUOTE_NOTICE));
      case "QuoteLapsed" ->
          List.of(key(event, Notice.QUOTE_LAPSED), key(event, Notice.QUOTE_NOTICE));
      case "ConsentsChanged" ->
          List.of(key(event, Notice.CONSENTS_CHANGED), key(event, Notice.CONSENTS_NOTICE));
      case "SharedShareCorrected" -> List.of(messageKey(event, Notice.SHARE_CORRECTED));
      case "InvoiceIssued" -> List.of(documentKey(event, Notice.INVOICE_ISSUED));
      case "CreditNoteIssued" -> List.of(documentKey(event, Notice.CREDIT_NOTE_ISSUED));
      case "CaseWithdrawn" ->
          List.of(key(event, Notice.CASE_WITHDRAWN), key(event, Notice.WITHDRAWAL_NOTICE));
      case "InvitationRedeemed" -> List.of(key(event, Notice.SUBMISSION_OPENED));
      case "UploadLinkRequested" -> List.of(key(event, Notice.UPLOAD_LINK));
      case "InvitationReissued" -> List.of(messageKey(event, Notice.INVITATION_REISSUED));
      case "InvitationRevoked" -> List.of(messageKey(event, Notice.INVITATION_REVOKED));
      case "InvitationEndsSoon" -> List.of(key(event, Notice.INVITATION_ENDS_SOON));
      case "MaterialSubmitted" ->
          List.of(
              numberKey(event, Notice.MATERIAL_RECEIPT, "seal"),
              key(event, Notice.MATERIAL_NOTICE));
      case "MaterialDeclaredComplete" -> List.of(key(event, Notice.MATERIAL_COMPLETE));
      case "SubmissionReopened" -> List.of(key(event, Notice.SUBMISSION_REOPENED));
      case "ErasureRequested" -> List.of(key(event, Notice.ERASURE_REQUESTED));
      case "MaterialErased" -> List.of(key(event, Notice.MATERIAL_ERASED));
      default -> List.of();
    };
  }

  private static MailKey key(Event event, Notice notice) {
    return new MailKey(event.aggregate().own(), notice, Long.toString(event.version()));
  }

  /** A letter about an invoice or credit note belongs to the case that owes it. */
  private static MailKey documentKey(Event event, Notice notice) {
    String reference =
        event.data().text("case").orElseThrow(() -> new IllegalStateException("No case"));
    return new MailKey(reference, notice, event.aggregate().own());
  }

  /** A letter that quotes a message is about that message. */
  private static MailKey messageKey(Event event, Notice notice) {
    return numberKey(event, notice, "message");
  }

  private static MailKey numberKey(Event event, Notice notice, String name) {
    String number =
        event
            .data()
            .number(name)
            .map(String::valueOf)
            .orElseThrow(() -> new IllegalStateException("No " + name));
    return new MailKey(event.aggregate().own(), notice, number);
  }
}
