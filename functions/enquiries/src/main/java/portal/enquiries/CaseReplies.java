package portal.enquiries;

import portal.certification.Case;
import portal.certification.Change;
import portal.certification.Message;
import portal.http.Problem;
import portal.language.Said;
import portal.requests.Replies;
import portal.trail.Reply;

/** What is answered to changes of a case; whoever wants all of it reads it again. */
final class CaseReplies {
  /** What is said where there is no case. */
  static final Said NONE = new Said("There is no such case.", "Diesen Fall gibt es nicht.");

  private CaseReplies() {}

  /** Where it stands. */
  static Reply moved(Change change) {
    return Replies.json(200, CaseJson.standing(change.after()), change.after().head().version());
  }

  /** The new message's place in the thread, under the case's new version. */
  static Reply sent(Change change) {
    Message message = change.message().orElseThrow();
    return Replies.json(201, CaseJson.sent(message), change.after().head().version());
  }

  /** Where a case stands does not allow the move. */
  static RuntimeException standing(Case found) {
    return Problem.conflict(found.status().sentence());
  }
}
