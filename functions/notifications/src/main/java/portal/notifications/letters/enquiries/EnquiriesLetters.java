package portal.notifications.letters.enquiries;

import java.util.List;
import javax.inject.Inject;
import portal.notifications.letters.CapabilityLetters;
import portal.notifications.letters.LetterWriter;
import portal.notifications.letters.Notice;
import portal.notifications.letters.Occasion;
import portal.notifications.letters.StaffNote;

/** The letters about enquiries. */
public final class EnquiriesLetters implements CapabilityLetters {

  @Inject
  public EnquiriesLetters() {}

  @Override
  public List<Notice> notices() {
    return List.of(
        Notice.toApplicant("enquiry-acknowledged").capped().on("EnquirySubmitted"),
        Notice.toStaff("enquiry-notice").capped().on("EnquirySubmitted"),
        Notice.toApplicant("case-link").capped().on("CaseLinkRequested"),
        Notice.toApplicant("portal-link").on("PortalLinkRequested"),
        Notice.toApplicant("confirmation-code").on("ConfirmationRequested"),
        Notice.toApplicant("question-asked").on(new Occasion.Numbered("QuestionAsked", "message")),
        Notice.toStaff("answer-received").on(new Occasion.Numbered("QuestionAnswered", "message")),
        Notice.toApplicant("enquiry-declined").on("EnquiryDeclined"),
        Notice.toApplicant("enquiry-eligible").on("EnquiryFoundEligible"),
        Notice.toApplicant("case-withdrawn").on("CaseWithdrawn"),
        Notice.toStaff("withdrawal-notice").on("CaseWithdrawn"));
  }

  @Override
  public LetterWriter writer(String notice) {
    return switch (notice) {
      case "enquiry-acknowledged" -> new EnquiryAcknowledged();
      case "enquiry-notice" -> new EnquiryNotice();
      case "case-link" -> new CaseLink();
      case "portal-link" -> new PortalLink();
      case "confirmation-code" -> new Confirm();
      case "question-asked" -> new QuestionAsked();
      case "answer-received" ->
          new StaffNote("Answer in {reference}", "The applicant has written to us in {reference}.");
      case "enquiry-declined" -> new EnquiryDeclined();
      case "enquiry-eligible" -> new EnquiryEligible();
      case "case-withdrawn" -> new CaseWithdrawn();
      case "withdrawal-notice" ->
          new StaffNote("Withdrawn: {reference}", "The applicant has withdrawn {reference}.");
      default -> throw new IllegalStateException("There is no letter " + notice);
    };
  }
}
