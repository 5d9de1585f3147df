package portal.notifications.letters.quotes;

import portal.certification.Case;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Memo;
import portal.notifications.letters.ToStaff;

/** The quote was accepted or refused, or has lapsed. */
final class QuoteNotice implements ToStaff {

  @Override
  public Letter write(Memo memo) {
    return memo.ofCase(
        "Quote for " + memo.reference() + ": " + answer(memo.about()),
        "The quote of " + memo.reference() + " is now: " + answer(memo.about()) + ".");
  }

  /** What became of a case's quote; once it is accepted, the case has gone on. */
  private static String answer(Case about) {
    return about.terms().agreed().isPresent() ? "accepted" : about.status().code();
  }
}
