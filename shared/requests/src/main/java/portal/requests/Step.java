package portal.requests;

import java.util.function.Function;
import portal.aws.tables.Committed;
import portal.trail.Answered;
import portal.trail.Reply;

/** What a request comes to, once all has been looked at; what may not be done is a problem. */
public sealed interface Step {

  /** It is done already, or there is nothing to do: answer without storing. */
  record Answer(Reply reply) implements Step {}

  /** It is to be stored, together with its answer, by one transaction. */
  record Store(Reply reply, Function<Answered, Committed> transaction) implements Step {

    /**
     * What was prepared for this is undone where nothing of it is stored, before it is decided
     * anew.
     */
    public Store orUndo(Runnable preparation) {
      return new Store(
          reply,
          answered -> {
            Committed committed = transaction.apply(answered);
            if (!committed.isStored()) {
              preparation.run();
            }
            return committed;
          });
    }
  }
}
