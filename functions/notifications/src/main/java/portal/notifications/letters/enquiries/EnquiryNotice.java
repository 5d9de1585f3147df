package portal.notifications.letters.enquiries;

import portal.notifications.letters.Letter;
import portal.notifications.letters.Memo;
import portal.notifications.letters.ToStaff;

/** An enquiry has come in. */
final class EnquiryNotice implements ToStaff {

  @Override
  public Letter write(Memo memo) {
    return memo.ofCase(
        "New enquiry " + memo.reference(),
        "An enquiry about a "
            + memo.about().enquiry().subject().kind().code()
            + " has come in. It wants a decision by "
            + memo.about().opening().decisionDue()
            + ".");
  }
}
