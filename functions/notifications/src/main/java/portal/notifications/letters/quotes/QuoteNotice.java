package portal.notifications.letters.quotes;

import portal.certification.Case;
import portal.certification.Stage;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Memo;
import portal.notifications.letters.ToStaff;

/** The quote was accepted or refused, or has lapsed. */
final class QuoteNotice implements ToStaff {
  @Override
  public Letter write(Memo memo) {
    Case about = memo.about();
    if (about.terms().agreed().isPresent()) {
      return letter(memo, "Quote accepted", "The applicant has accepted the quote for ");
    }
    if (about.stage() instanceof Stage.QuoteRefused) {
      return letter(memo, "Quote refused", "The applicant has refused the quote for ");
    }
    if (about.stage() instanceof Stage.QuoteLapsed) {
      return letter(memo, "Quote lapsed", "Nobody has answered the quote for ");
    }
    throw new IllegalStateException("A mail about a quote that waits for its answer");
  }

  private static Letter letter(Memo memo, String subject, String sentence) {
    return memo.ofCase(subject + ": " + memo.reference(), sentence + memo.reference() + ".");
  }
}
