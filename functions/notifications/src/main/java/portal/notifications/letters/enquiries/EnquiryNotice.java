package portal.notifications.letters.enquiries;

import portal.certification.Kind;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Memo;
import portal.notifications.letters.ToStaff;

/** An enquiry has come in. */
final class EnquiryNotice implements ToStaff {
  private static final String UNKNOWN_CAMPAIGN =
      " It came with a campaign code that no campaign has: the case shows it, and there you set the"
          + " right one.";

  @Override
  public Letter write(Memo memo) {
    return memo.ofCase(
        "New enquiry " + memo.reference(),
        "A new enquiry has come in, about "
            + words(memo.about().enquiry().subject().kind())
            + ". Please decide by "
            + memo.figures().day(memo.about().opening().decisionDue())
            + "."
            + (memo.about().isCampaignUnknown() ? UNKNOWN_CAMPAIGN : ""));
  }

  private static String words(Kind kind) {
    return switch (kind) {
      case FRAMEWORK -> "a framework";
      case TRAINING -> "a training";
      case TECHNOLOGY -> "a technology";
      case ROI_METHOD -> "an ROI method";
      case PROCESS -> "a process";
    };
  }
}
