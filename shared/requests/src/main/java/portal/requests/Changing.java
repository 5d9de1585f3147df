package portal.requests;

import portal.http.Keys;
import portal.http.Problem;
import portal.http.ProblemKind;
import portal.http.Request;
import portal.language.Said;
import portal.trail.Aggregate;
import portal.trail.Aggregates;
import portal.trail.Reply;

/**
 * Finds the aggregate that a request changes, and stores what becomes of it.
 *
 * @param <I> its id
 * @param <C> a decided change of it
 */
public final class Changing<I, A extends Aggregate, C> {
  private final Said none;
  private final Aggregates<I, A, C> aggregates;

  /**
   * Changes of these aggregates.
   *
   * @param none what is said where there is none
   */
  public Changing(Said none, Aggregates<I, A, C> aggregates) {
    this.none = none;
    this.aggregates = aggregates;
  }

  /** As it is, for a change that is right whatever has happened since; a problem without one. */
  public A now(I id) {
    return aggregates.find(id).orElseThrow(this::missing);
  }

  /** As the sender has seen it, which If-Match says; a problem if it has moved on since. */
  public A seen(Request request, I id) {
    long version =
        Keys.ifMatch(request)
            .orElseThrow(
                () ->
                    stale(
                        new Said(
                            "If-Match has no ETag of ours. Read it first.",
                            "If-Match enthält keinen ETag von uns. Lesen Sie zuerst, was geändert"
                                + " werden soll.")));
    A found = now(id);
    if (found.head().version() != version) {
      throw stale(
          new Said(
              "This has changed since you read it. Read it again and decide anew.",
              "Das hat sich geändert, seit Sie es gelesen haben. Laden Sie es neu, und entscheiden"
                  + " Sie noch einmal."));
    }
    return found;
  }

  /** It is to be stored, if nobody is faster. */
  public Step.Store store(C change, Reply reply) {
    return new Step.Store(reply, answered -> aggregates.store(change, answered));
  }

  /** What is answered where there is none. */
  public RuntimeException missing() {
    return Problem.of(ProblemKind.NOT_FOUND, none).exception();
  }

  private static RuntimeException stale(Said why) {
    return Problem.of(ProblemKind.STALE, why).exception();
  }
}
